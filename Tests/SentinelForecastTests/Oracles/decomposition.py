"""Golden components of STL and MSTL for STLTests.swift and MSTLTests.swift.

Needs numpy 2.4, statsmodels 0.15. Run: python decomposition.py > ../Golden/DecompositionGolden.swift
The series is a formula that the Swift side repeats: see `decompositionSeries` there.
"""

import math

import numpy as np
from statsmodels.tsa.seasonal import MSTL, STL


def series(count, periods):
    values = []
    for t in range(count):
        value = 20 + 0.01 * t + 3 * math.sin(t / 97) + 0.7 * math.sin(12.9898 * t + 4.1414 * math.cos(78.233 * t))
        for place, period in enumerate(periods):
            phase = 2 * math.pi * t / period
            value += (4 - place) * math.sin(phase + place) + 1.5 * math.cos(2 * phase) * (1 + t / count)
        if t % 71 == 13:
            value += 15
        values.append(value)
    return np.array(values)


def listing(name, values, stride):
    numbers = [repr(float(v)) for v in values[::stride]]
    lines, line = [], ""
    for number in numbers:
        if len(line) + len(number) + 2 > 104:
            lines.append(line.rstrip())
            line = ""
        line += number + ", "
    lines.append(line.rstrip())
    body = "\n".join("        " + text for text in lines)
    return f"    static let {name}: [Double] = [\n{body}\n    ]\n"


one, two = series(300, [12]), series(600, [24, 168])
parts = [
    ("seasonal", STL(one, period=12).fit().seasonal, 7),
    ("trend", STL(one, period=12).fit().trend, 7),
    ("robustSeasonal", STL(one, period=12, robust=True).fit().seasonal, 7),
    ("robustTrend", STL(one, period=12, robust=True).fit().trend, 7),
]
jumps = STL(one, period=12, seasonal=11, trend=23, seasonal_jump=1, trend_jump=3, low_pass_jump=2).fit()
parts += [("jumpSeasonal", jumps.seasonal, 7), ("jumpTrend", jumps.trend, 7)]
mstl = MSTL(two, periods=(24, 168)).fit()
parts += [("daily", mstl.seasonal[:, 0], 13), ("weekly", mstl.seasonal[:, 1], 13), ("multipleTrend", mstl.trend, 13)]

print("// Made by Oracles/decomposition.py with statsmodels 0.15: do not edit.")
print("enum DecompositionGolden {")
print("\n".join(listing(*part) for part in parts).rstrip())
print("}")
