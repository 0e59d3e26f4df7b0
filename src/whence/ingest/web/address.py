"""Which network addresses may be fetched from."""

from __future__ import annotations

import ipaddress
import socket
import threading

_REFUSED = tuple(
    ipaddress.ip_network(network)
    for network in (
        "168.63.129.16/32",  # a cloud's metadata service, on an address that counts as public
        "192.0.0.0/24",  # protocol assignments, metadata among them
        "192.88.99.0/24",  # relays of 6to4
        "::/96",  # IPv4-compatible
        "::ffff:0:0/96",  # IPv4-mapped
        "64:ff9b::/96",  # NAT64: leads to any IPv4 address
        "64:ff9b:1::/48",  # NAT64, local
        "2001::/23",  # Teredo and other special purposes
        "2002::/16",  # 6to4
        "fec0::/10",  # site-local
    )
)


class AddressRefusedError(Exception):
    """A name that leads to an address which may not be fetched from."""


class NameUnknownError(Exception):
    """A name that cannot be resolved, or not in time."""


def is_public(address: str) -> bool:
    """Return whether an IP address is one of the public internet's, reachable directly.

    Private, loopback, link-local, reserved, multicast, metadata addresses are not, nor are the
    IPv6 addresses that carry an IPv4 address inside.
    """
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if not ip.is_global or ip.is_multicast or ip.is_reserved or ip.is_unspecified:
        return False
    return not any(ip.version == network.version and ip in network for network in _REFUSED)


def is_link_local(address: str) -> bool:
    """Return whether an IP address, or the IPv4 address inside it, is of the local link only."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    inner = ip.ipv4_mapped if isinstance(ip, ipaddress.IPv6Address) else None
    return (inner or ip).is_link_local


def resolve(host: str, port: int, seconds: float, *, allow_private: bool) -> list[str]:
    """Return the IP addresses of a host, all of them checked.

    Args:
        host: a name or an IP address in any notation.
        port: the port that will be connected to.
        seconds: how long the resolver may take.
        allow_private: take private addresses too, but never a link-local one: nobody reads news
            there, and clouds hand out credentials.

    Raises:
        AddressRefusedError: if one of them is not allowed: a name with both kinds is a trap.
        NameUnknownError: if there are none.
    """
    addresses = _looked_up(host, port, seconds)
    for address in addresses:
        if is_link_local(address) if allow_private else not is_public(address):
            raise AddressRefusedError(f"{host} is at a private or reserved address ({address})")
    return addresses


def _looked_up(host: str, port: int, seconds: float) -> list[str]:
    found: list[str] = []
    errors: list[OSError | UnicodeError] = []

    def look_up() -> None:
        try:
            for *_, place in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
                if str(place[0]) not in found:
                    found.append(str(place[0]))
        except (OSError, UnicodeError) as error:
            errors.append(error)

    # The resolver takes no time limit: let it go on alone, in a thread that holds nothing up.
    thread = threading.Thread(target=look_up, daemon=True)
    thread.start()
    thread.join(max(seconds, 0.0))
    if thread.is_alive():
        raise NameUnknownError(f"{host} was not resolved in time")
    if errors or not found:
        raise NameUnknownError(f"there is no host {host}") from (errors[0] if errors else None)
    return found
