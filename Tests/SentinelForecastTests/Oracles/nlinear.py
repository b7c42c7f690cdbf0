"""Golden forecasts of the NLinear ridge, in closed form, for NLinearTests.swift.

Needs numpy 2.4. Run: python nlinear.py > ../Golden/NLinearGolden.swift
"""

import math

import numpy as np

LAGS, STEPS, RIDGE = 12, range(1, 7), 0.05
y = np.array([
    30 + 0.02 * t + 5 * math.sin(2 * math.pi * t / 17) + math.sin(12.9898 * t + 4.1414 * math.cos(78.233 * t))
    for t in range(240)
])

origins = range(LAGS - 1, len(y) - STEPS[-1])
x = np.array([[y[t - i] - y[t] for i in range(1, LAGS)] for t in origins])
centred = x - x.mean(axis=0)
gram = centred.T @ centred
penalty = RIDGE * np.trace(gram) / gram.shape[0]
newest = np.array([y[-1 - i] - y[-1] for i in range(1, LAGS)]) - x.mean(axis=0)
forecast = []
for step in STEPS:
    target = np.array([y[t + step] - y[t] for t in origins])
    weights = np.linalg.solve(gram + penalty * np.eye(LAGS - 1), centred.T @ (target - target.mean()))
    forecast.append(float(y[-1] + target.mean() + newest @ weights))

print("// Made by Oracles/nlinear.py with numpy: do not edit.")
print("enum NLinearGolden {")
print("    static let forecast: [Double] = [")
print("        " + ",\n        ".join(repr(value) for value in forecast) + ",")
print("    ]")
print("}")
