"""Which romanisation a name's own letters speak for: endings, given names, letter patterns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from whence.language.person_name.equivalents import ARABIC_GIVEN, SLAVIC_GIVEN
from whence.language.word_set import word_set

Region = Literal["slavic", "arabic", "east_asian"]


_SLAVIC_ENDING = re.compile(
    r"""\w{2,}(?:
        [sc]k(?:y|i|yi|yj|ij|iy|yy|ii|aya|aia|aja|oy|oi|oj)
      | [td]z?s?k(?:y|i|yi|yj|ij|iy|yy|ii|aya|aia|aja|oy|oi|oj)
      | (?:[eoy]|io|yo|jo)(?:v|ff)a? | [oe]vna
      | enk[oa] | ch[yu]k | tsch?uk | tch?ouk | [yij]uk | [yij]ouk
      | [eoyiua]w?vi(?:ch|tch|tsch|c) | [oe]wi(?:tsch|cz) | [oeyi]vych | vna
      | [yi]kh | t?scho[wf]+ | shvili | dze | [oe]vski
    )$""",
    re.VERBOSE,
)
_SLAVIC_HINT = re.compile(
    r"zh(?!o?n$)|shch|kh(?=r)|dz[imy]|\w{3}(?:[aeo]w|[eo]wa|[ae]u|ou|ko|in|ina|uk|ets|ec|ic|ich|ych)$"
)
PATRONYMIC = re.compile(
    r"\w{2,}(?:[oeyia]w?v[iy](?:ch|tch|tsch|c|cz)|[oe]wi(?:tsch|cz)|[oeiyua]w?vna|ouna|auna|euna"
    r"|[aou]wna|inichna|ichna|yich|lich|mich)$"
)
"""A father's name as it follows a given name in Russian, Ukrainian and Belarusian."""

_SYLLABLE = (
    r"(?:zh|ch|sh|hs|ts|tz|ss|kw|gw|[bpmfdtnlgkhjqxrzcsywv])?"
    r"(?:iang|iong|uang|yeong|yeon|yang|yong|yung|wang|eong|oung|"
    r"ang|eng|ing|ong|ung|eon|eun|ian|ien|iao|uai|uan|yon|yun|yok|yol|yop|yuk|won|"
    r"an|en|in|on|un|ai|ei|ao|ou|eo|eu|oe|oi|ae|ui|ia|ie|iu|ua|uo|ue|ya|ye|yo|yu|wa|we|wi|wo|"
    r"ak|ok|uk|ik|eok|ol|ul|il|al|yeol|eol|op|ap|up|ip|om|am|im|um|eom|at|ot|ut|it|"
    r"a|e|i|o|u|y)h?"
)
_EAST_ASIAN_WORD = re.compile(rf"{_SYLLABLE}(?:{_SYLLABLE})?$")
_EAST_ASIAN_FAMILY = word_set(
    """
    ahn an bae baek bai ban bao bian cai cao cha chae chang chao chen cheng cheon chi chiang
    chien cho choe choi chon chong chou chu chun chung cui dai deng ding dong du duan fan fang
    feng fu gao geng go gong gu guan guo ha hahm hahn ham han hao he heo ho hon hong hou hsia
    hsieh hsu hu hua huang huh hui hwang hyon im jang jeon jeong ji jia jian jiang jiao jin
    jing jo jon jong ju jung kang kao ki kil kim ko kong koo ku kuang kuo kwak kwon lai lan
    lei li liang liao lim lin ling liu lo long lou lu luo lyu ma mao mei meng min mo mok mu
    mun na nam ni nie no noh o oh ou pae paek paik pak pan pang park pei peng pi pu pyon qi
    qian qiao qin qiu qu ren ri ro roh rim ryang ryom ryu seo shao shen sheng shi shih shin
    sim sin so song su suh sun sung tan tang tao tian tien tong tsai tsang tsao tseng tso tu u
    wang wei wen woo wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao ye yee yeh yi
    yim yin ying yoo yoon you yu yuan yue yun zeng zhan zhang zhao zheng zhong zhou zhu zhuang
    zhuo zou zuo
    """
)

COMMON = _EAST_ASIAN_FAMILY | word_set(
    """
    abbasi abid agha akbar asghar bakr gholam ghulam gul jan javad jawad mir noor nur saeed sayed
    shah khan begum singh kumar sharma ahmadi hosseini rahmani rezaei mohammadi hashemi garcia
    rodriguez hernandez lopez martinez gonzalez perez sanchez ramirez torres flores rivera
    gomez diaz reyes cruz morales ortiz gutierrez castillo ramos ruiz alvarez vargas mendoza
    castro fernandez jimenez moreno romero herrera medina aguilar silva santos oliveira souza
    ferreira pereira jose juan luis carlos jesus maria miguel manuel jorge francisco antonio
    pedro alejandro rafael fernando eduardo javier ricardo martin guadalupe nguyen tran pham
    smith johnson williams brown jones miller davis muller schmidt schneider fischer weber
    meyer wagner martin bernard dubois rossi russo ferrari ivanov ivanova petrov petrova
    kuznetsov smirnov popov melnyk shevchenko kovalenko bondarenko
    """
)
"""Family and given names so frequent that sharing one says little."""

_ENOUGH = 2


def _slavic(words: Sequence[str]) -> int:
    points = 0
    for word in words:
        if _SLAVIC_ENDING.match(word) or word in SLAVIC_GIVEN:
            points += 2
        elif _SLAVIC_HINT.search(word):
            points += 1
    return points


def _arabic(words: Sequence[str]) -> int:
    return sum(
        2 for word in words if word in ARABIC_GIVEN or word.startswith(("abd", "abu", "al-"))
    )


def _east_asian(words: Sequence[str]) -> int:
    if not 2 <= len(words) <= 4 or not {words[0], words[-1]} & _EAST_ASIAN_FAMILY:
        return 0
    return 2 if all(_EAST_ASIAN_WORD.match(word) for word in words) else 0


def regions(words: Sequence[str], *, arabic_marks: bool) -> tuple[Region, ...]:
    """Return the regions whose romanisations a name may be written in, in order; often none.

    Args:
        words: the name in lower-case ASCII, without titles.
        arabic_marks: whether articles, kunyas or words for son stood in it.
    """
    found: set[Region] = set()
    if _slavic(words) >= _ENOUGH:
        found.add("slavic")
    if arabic_marks or _arabic(words) >= _ENOUGH:
        found.add("arabic")
    if not found and _east_asian(words):
        found.add("east_asian")
    return tuple(sorted(found))
