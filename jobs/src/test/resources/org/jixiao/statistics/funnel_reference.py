"""The funnel of some made-up years, computed from the scores themselves with 60 digits; writes funnel_reference.tsv.

Independent of the program: deviations instead of sums of squares, and the normal's quantiles by bisection of its series.
python3 funnel_reference.py > funnel_reference.tsv
"""
from decimal import Decimal, ROUND_HALF_UP, getcontext

getcontext().prec = 60
PI = Decimal("3.14159265358979323846264338327950288419716939937510582097494")
LEAST = 5

YEARS = {
    "spread": [
        "95 96 94 97 95 96",
        "90 92 91 93 89.5",
        "99 98.5 99.5 100 99 98 100 99.5",
        "95 85",
        "94.37 95.2 96.66 93 94 95 97 92.25 95.5 96",
    ],
    "alike": [
        "90 95 98 99.5 85 93",
        "91 96 97 99 86.25 92 88.4",
        "94 94.5 95 90 87.3",
        "96 92 93 90.01 90",
    ],
    "outliers": [
        "94 95 96 95 94.5",
        "94.1 95.1 96.1 95.1 94.6",
        "94.2 95.2 96.2 95.2 94.7",
        "93.9 94.9 95.9 94.9 94.4",
        "94 95 96 95 94.5 95.33",
        "94.1 95.1 96.1 95.1 94.6",
        "94.2 95.2 96.2 95.2 94.7",
        "93.8 94.8 95.8 94.8 94.3",
        "89 90 91 90 89.5",
        "92.5 93.5 94.5 93.5 93",
        "97.1 98.1 99.1 98.1 98.6 97.9",
        "100",
    ],
    "two": ["80 90", "90 100 95 97 99"],
}


def mean(values):
    return sum(values) / len(values)


def below(x):
    term, total, k = x, Decimal(0), 0
    while k < 10 or abs(term) > Decimal(10) ** -55:
        total += term / (2 * k + 1)
        k += 1
        term = term * (-x * x) / (2 * k)
    return Decimal("0.5") + total / (2 * PI).sqrt()


def normal_quantile(p):
    low, high = Decimal(0), Decimal(6)
    for _ in range(180):
        middle = (low + high) / 2
        low, high = (middle, high) if below(middle) < p else (low, middle)
    return low


def quantile(ordered, p):
    place = (len(ordered) - 1) * p
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (place - low) * (ordered[high] - ordered[low])


def shown(x):
    return str(x.quantize(Decimal("0.0001"), ROUND_HALF_UP))


def lines(name, departments):
    scores = [x for one in departments for x in one]
    district, n, k = mean(scores), len(scores), len(departments)
    within = sum((x - mean(one)) ** 2 for one in departments for x in one) / (n - k)
    among = sum(len(one) * (mean(one) - district) ** 2 for one in departments) / (k - 1)
    usual = (n - Decimal(sum(len(one) ** 2 for one in departments)) / n) / (k - 1)
    between = max(Decimal(0), (among - within) / usual)
    z = sorted(
        (mean(one) - district) / (within / len(one)).sqrt() for one in departments if len(one) >= LEAST)
    low, high = quantile(z, Decimal("0.1")), quantile(z, Decimal("0.9"))
    factor = max(Decimal(1), mean([min(max(x, low), high) ** 2 for x in z]))
    inner, outer = normal_quantile(Decimal("0.975")), normal_quantile(Decimal("0.999"))
    for one in departments:
        error = (factor * within / len(one)).sqrt()
        away = (mean(one) - district) / error
        position = "正常波动之内"
        if abs(away) > inner:
            position = ("高于" if away > 0 else "低于") + ("99.8%" if abs(away) > outer else "95%") + "界限"
        shrunken = district + (mean(one) - district) * between / (between + within / len(one))
        yield "\t".join([
            name, " ".join(map(str, one)), shown(mean(one)), shown(district),
            shown(district - outer * error), shown(district - inner * error),
            shown(district + inner * error), shown(district + outer * error),
            "" if len(one) < LEAST else position, "样本少" if len(one) < LEAST else "",
            shown(shrunken), shown(within.sqrt()), shown(between.sqrt()), shown(factor)])


print("\t".join([
    "year", "scores", "mean", "district", "lower 99.8", "lower 95", "upper 95", "upper 99.8",
    "position", "not judged", "shrunken", "within", "between", "factor"]))
for name, texts in YEARS.items():
    for line in lines(name, [[Decimal(x) for x in text.split()] for text in texts]):
        print(line)
