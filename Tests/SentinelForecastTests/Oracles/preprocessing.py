"""Golden values of the Box-Cox transform, by scipy (1.11 or later).

    python3 -m venv venv && venv/bin/pip install scipy
    venv/bin/python Tests/SentinelForecastTests/Oracles/preprocessing.py > \
        Tests/SentinelForecastTests/Golden/PreprocessingGolden.swift
"""
import numpy as np
from scipy import optimize, stats

values = np.array([i * i / 7 + (i * 37) % 11 for i in range(1, 61)])
best = optimize.minimize_scalar(
    lambda lam: -stats.boxcox_llf(lam, values), bounds=(-1, 2), method="bounded", options={"xatol": 1e-10}
)
print("/// Written by Oracles/preprocessing.py.")
print("enum PreprocessingGolden {")
print("    /// What scipy.stats.boxcox_llf is greatest at.")
print(f"    static let lambda = {best.x!r}".replace("np.float64(", "").replace(")", ""))
print("    /// Its value there.")
print(f"    static let likelihood = {float(stats.boxcox_llf(best.x, values))!r}")
print("}")
