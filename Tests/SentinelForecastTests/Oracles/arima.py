"""Golden values of ARIMA: exact log-likelihoods and forecasts at given coefficients, and the likelihoods that the
references reach by fitting.

    python arima.py > ../Golden/ARIMAGolden.swift

in a venv with numpy, statsmodels 0.15.0 and statsforecast 2.1.1. The series are made by the same formulas as in
ARIMAOracleTests.swift; the log-likelihood is concentrated: the variance is the best one for the other coefficients.
"""
import math
import warnings

import numpy as np
from statsforecast.arima import arima as sf_arima
from statsmodels.tsa.statespace.sarimax import SARIMAX

warnings.filterwarnings("ignore")
MASK = (1 << 64) - 1


def noise(count, seed):
    """Sums of twelve uniforms less six, from SplitMix64."""
    state, out = seed, []
    for _ in range(count):
        total = 0.0
        for _ in range(12):
            state = (state + 0x9E3779B97F4A7C15) & MASK
            z = state
            z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
            z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
            z ^= z >> 31
            total += (z >> 11) * 2.0**-53
        out.append(total - 6)
    return out


def level(count):
    e, x, out = noise(count + 1, 21), 0.0, []
    for t in range(1, count + 1):
        x = 0.7 * x + e[t] + 0.4 * e[t - 1]
        out.append(50 + x)
    return out


def trend(count):
    e, x, out = noise(count + 1, 22), 100.0, []
    for t in range(1, count + 1):
        x += 0.3 + e[t] - 0.5 * e[t - 1]
        out.append(x)
    return out


def season(count, m):
    e, x, out = noise(count, 23), 0.0, []
    for t in range(count):
        x = 0.8 * x + e[t]
        out.append(20 + 0.05 * t + 6 * math.sin(2 * math.pi * t / m) + 2 * math.sin(4 * math.pi * t / m + 1) + x)
    return out


def gaps(values):
    return [math.nan if t % 17 == 11 or 60 <= t < 66 else v for t, v in enumerate(values)]


LEVEL, TREND, YEAR, DAY = level(200), trend(200), season(144, 12), season(240, 24)
N = (0, 0, 0, 1)
# name, series, order, seasonal, phi, theta, Phi, Theta, mean of the differenced series
CASES = [
    ("level", LEVEL, (1, 0, 0), N, [0.7], [], [], [], 50.0),
    ("level", LEVEL, (0, 0, 2), N, [], [0.9, 0.4], [], [], 49.0),
    ("level", LEVEL, (2, 0, 1), N, [1.2, -0.4], [-0.3], [], [], 51.0),
    ("trend", TREND, (1, 1, 1), N, [0.2], [-0.6], [], [], 0.25),
    ("trend", TREND, (0, 1, 1), N, [], [-0.5], [], [], None),
    ("trend", TREND, (1, 2, 2), N, [-0.2], [-1.2, 0.3], [], [], None),
    ("year", YEAR, (1, 0, 0), (1, 0, 0, 12), [0.6], [], [0.7], [], 22.0),
    ("year", YEAR, (0, 1, 1), (0, 1, 1, 12), [], [-0.3], [], [-0.6], None),
    ("year", YEAR, (2, 0, 0), (1, 1, 1, 12), [0.6, 0.1], [], [0.2], [-0.7], 0.6),
    ("day", DAY, (1, 0, 1), (2, 1, 1, 24), [0.8], [0.1], [-0.3, -0.2], [-0.5], None),
    ("levelGaps", gaps(LEVEL), (1, 0, 1), N, [0.7], [0.3], [], [], 50.0),
    ("trendGaps", gaps(TREND), (1, 1, 1), N, [0.2], [-0.6], [], [], 0.25),
    ("trendGaps", gaps(TREND), (0, 2, 2), N, [], [-1.1, 0.2], [], [], None),
    ("yearGaps", gaps(YEAR), (1, 0, 0), (1, 0, 0, 12), [0.6], [], [0.7], [], 22.0),
    ("yearGaps", gaps(YEAR), (0, 1, 1), (0, 1, 1, 12), [], [-0.3], [], [-0.6], None),
]


def intercept(case):
    _, _, _, s, phi, _, sphi, _, mean = case
    return mean * (1 - sum(phi)) * (1 - sum(sphi))


def model(case):
    _, y, order, s, *_, mean = case
    seasonal = s if s[3] > 1 else (0, 0, 0, 0)
    return SARIMAX(
        np.array(y), order=order, seasonal_order=seasonal, trend="c" if mean is not None else "n", use_exact_diffuse=True)


def concentrated(case, mod, params):
    """The log-likelihood at two variances tells sum and determinant, and from them the best variance."""
    _, y, order, s, *_ = case
    depth = order[1] + s[1] * s[3]
    n = int(np.sum(~np.isnan(np.array(y)))) - depth
    offset = 0.5 * depth * math.log(2 * math.pi)
    one, two = (mod.smooth(np.r_[params, v]).llf + offset for v in (1.0, 2.0))
    total = 4 * (two - one + 0.5 * n * math.log(2))
    rest = one + 0.5 * total
    return float(rest - 0.5 * n * math.log(total / n) - 0.5 * n)


def numbers(values):
    return "[" + ", ".join(repr(float(v)) for v in values) + "]"


def fitted(case, mod):
    """The best likelihood of the two references; a mean is a regression in one and an intercept in the other."""
    _, y, order, s, *_, mean = case
    best = -math.inf
    for method in ("lbfgs", "powell") if s[3] < 24 else ():
        fit = mod.fit(method=method, disp=0, maxiter=100)
        best = max(best, concentrated(case, mod, fit.params[:-1]))
    sf = None
    if not np.isnan(np.array(y)).any() and (mean is None or order[1] + s[1] == 0):
        seasonal = {"order": s[:3], "period": s[3]}
        fit = sf_arima(np.array(y), order=order, seasonal=seasonal, include_mean=mean is not None, method="CSS-ML")
        sf = float(fit["loglik"])
    return (best if s[3] < 24 else sf), sf


print("// Made by Oracles/arima.py with statsmodels 0.15.0 and statsforecast 2.1.1; do not edit.")
print("@testable import SentinelForecast\n")
print("/// One form at given coefficients, and what the references say of it.")
print("""struct ARIMAGolden: Sendable {
    let series: String
    let order: ARIMAOrder
    let coefficients: ARIMACoefficients
    /// At the coefficients, with the best variance.
    let logLikelihood: Double
    let forecast: [Double]
    /// The best that statsmodels finds by fitting, and what statsforecast finds.
    let fitted: Double
    let fittedByStatsforecast: Double?
}

extension ARIMAGolden {
    static let all: [ARIMAGolden] = [""")
for case in CASES:
    name, y, order, s, phi, theta, sphi, stheta, mean = case
    mod = model(case)
    params = ([intercept(case)] if mean is not None else []) + phi + theta + sphi + stheta
    ll = concentrated(case, mod, params)
    forecast = mod.smooth(np.r_[params, 1.0]).forecast(6)
    best, sf = fitted(case, mod)
    const = "true" if mean is not None else "false"
    print(f"        ARIMAGolden(")
    print(f'            series: "{name}",')
    print(f"            order: ARIMAOrder(")
    print(f"                p: {order[0]}, d: {order[1]}, q: {order[2]},")
    print(f"                seasonal: SeasonalOrder(p: {s[0]}, d: {s[1]}, q: {s[2]}, season: {s[3]}), constant: {const}),")
    print(f"            coefficients: ARIMACoefficients(")
    print(f"                phi: {numbers(phi)}, theta: {numbers(theta)}, seasonalPhi: {numbers(sphi)},")
    print(f"                seasonalTheta: {numbers(stheta)}, mean: {float(mean or 0)!r}),")
    print(f"            logLikelihood: {ll!r},")
    print(f"            forecast: [")
    print(f"                {', '.join(repr(float(v)) for v in forecast[:3])},")
    print(f"                {', '.join(repr(float(v)) for v in forecast[3:])},")
    print(f"            ],")
    print(f"            fitted: {best!r}, fittedByStatsforecast: {'nil' if sf is None else repr(sf)}),")
print("    ]\n}")
