"""A linear-chain conditional random field with forbidden transitions (Lafferty et al., 2001).

The gradient of the negative log-likelihood is written down instead of traced: expected minus
observed counts. This costs one scaled forward-backward pass, without autograd's long chain.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

FORBIDDEN = -1e4


class _NegativeLogLikelihood(torch.autograd.Function):
    """Sum over a batch of -log p(labels); emissions (B, T, K), transitions (K, K), start (K,)."""

    @staticmethod
    def forward(  # type: ignore[override]
        ctx: Any, emissions: Tensor, trans: Tensor, start: Tensor, labels: Tensor, mask: Tensor
    ) -> Tensor:
        _, length, kinds = emissions.shape
        peak = emissions.max(-1, keepdim=True).values
        local = (emissions - peak).exp()
        step = trans.exp()
        alphas, scales = [], []
        alpha = local[:, 0] * start.exp()
        for t in range(length):
            if t:
                new = (alpha @ step) * local[:, t]
                alpha = torch.where(mask[:, t, None], new, alpha)
            scale = alpha.sum(-1, keepdim=True)
            alpha = alpha / scale
            alphas.append(alpha)
            scales.append(scale)
        log_z = (torch.cat(scales, 1).log() + peak[..., 0]).where(mask, torch.zeros(())).sum(1)
        alpha_all = torch.stack(alphas, 1)
        betas = [torch.ones_like(alpha)] * length
        beta = torch.ones_like(alpha)
        for t in range(length - 1, 0, -1):
            new = (local[:, t] * beta) @ step.T / scales[t]
            beta = torch.where(mask[:, t, None], new, beta)
            betas[t - 1] = beta
        beta_all = torch.stack(betas, 1)
        unary = alpha_all * beta_all
        unary = unary / unary.sum(-1, keepdim=True)
        pair_mask = mask[:, 1:].unsqueeze(-1)
        expected = torch.zeros_like(trans)
        if length > 1:
            right = local[:, 1:] * beta_all[:, 1:] / torch.stack(scales[1:], 1) * pair_mask
            expected = torch.einsum("btk,btj->kj", alpha_all[:, :-1], right) * step
        one_hot = nn.functional.one_hot(labels, kinds).to(emissions.dtype)
        observed = torch.einsum("btk,btj->kj", one_hot[:, :-1], one_hot[:, 1:] * pair_mask)
        surplus = (unary - one_hot) * mask.unsqueeze(-1)
        ctx.save_for_backward(surplus, expected - observed, surplus[:, 0].sum(0))
        gold = (emissions * one_hot).sum(-1).where(mask, torch.zeros(())).sum()
        gold = gold + (observed * trans).sum() + (one_hot[:, 0] * start).sum()
        return log_z.sum() - gold

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> Any:  # type: ignore[override]
        unary, pair, first = ctx.saved_tensors
        return grad * unary, grad * pair, grad * first, None, None


class Crf(nn.Module):
    """BIO labels over `roles` roles: 0 is O, 2r+1 is B-r, 2r+2 is I-r."""

    def __init__(self, roles: int) -> None:
        super().__init__()
        kinds = 2 * roles + 1
        allowed = torch.ones(kinds, kinds, dtype=torch.bool)
        opening = torch.ones(kinds, dtype=torch.bool)
        for role in range(roles):
            inside = 2 * role + 2
            opening[inside] = False
            allowed[:, inside] = False
            allowed[inside - 1, inside] = allowed[inside, inside] = True
        self.transitions = nn.Parameter(torch.zeros(kinds, kinds))
        self.start = nn.Parameter(torch.zeros(kinds))
        self.register_buffer("forbidden", torch.where(allowed, 0.0, FORBIDDEN))
        self.register_buffer("unopened", torch.where(opening, 0.0, FORBIDDEN))

    def scores(self) -> tuple[Tensor, Tensor]:
        """Return transition scores (K, K), from row to column, and start scores (K,)."""
        return self.transitions + self.forbidden, self.start + self.unopened

    def loss(self, emissions: Tensor, labels: Tensor, mask: Tensor) -> Tensor:
        """Return the summed negative log-likelihood of `labels` (B, T) where `mask` holds."""
        trans, start = self.scores()
        result: Tensor = _NegativeLogLikelihood.apply(emissions.float(), trans, start, labels, mask)
        return result
