"""Golden values of the smoothing family: ses, Holt, ETS, theta and the classical decomposition.

    python3 -m venv venv && venv/bin/pip install statsforecast==2.1.1 statsmodels==0.15.0
    venv/bin/python Tests/SentinelForecastTests/Oracles/smoothing.py Tests/SentinelForecastTests/Golden

Writes SmoothingGolden.swift (ses, Holt, theta, decomposition) and SmoothingETSGolden.swift. The series are made by the
same formulas and the same generator of random numbers as in SmoothingSeries (SmoothingOracleTests.swift).

Forecasts of damped forms are made here from statsforecast's final states and checked against statsmodels' ETSModel:
statsforecast itself sums phi + phi + phi^2 + ... instead of phi + phi^2 + phi^3 + ... from the second step on.
"""
import math
import sys

import numpy as np
from statsforecast.ets import ets_f, forecast_ets
from statsforecast.models import _ses_forecast, _ses_optimized
from statsforecast.theta import auto_theta, forecast_theta
from statsmodels.tsa.api import Holt
from statsmodels.tsa.exponential_smoothing.ets import ETSModel
from statsmodels.tsa.seasonal import seasonal_decompose

MASK = (1 << 64) - 1


def noise(count, seed, deviation):
    """Sums of twelve uniforms by SplitMix64."""
    out = []
    for _ in range(count):
        total = 0.0
        for _ in range(12):
            seed = (seed + 0x9E3779B97F4A7C15) & MASK
            z = seed
            z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
            z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
            z ^= z >> 31
            total += (z >> 11) * 2.0**-53
        out.append((total - 6) * deviation)
    return out


def walk(count, seed, deviation):
    out, level = [], 0.0
    for step in noise(count, seed, deviation):
        level += step
        out.append(level)
    return out


def wave(t, period):
    return math.sin(2 * math.pi * t / period)


def series():
    e = noise(120, 1, 1.0)
    return {
        "trend": (1, [50 + 0.3 * t + 2 * e[t] for t in range(120)]),
        "multiplicative": (12, [(100 + 0.5 * t) * (1 + 0.3 * wave(t, 12)) * (1 + 0.03 * e[t]) for t in range(120)]),
        "additive": (12, [150 + 20 * wave(t, 12) + 5 * wave(t, 6) + w for t, w in enumerate(walk(120, 2, 2.0))]),
        "noise": (1, [20 + v for v in noise(100, 3, 3.0)]),
        "shift": (1, [(30 if t < 60 else 70) + 2 * e[t] for t in range(120)]),
        "short": (1, [10 + 0.5 * t + v for t, v in enumerate(noise(16, 4, 1.0))]),
        "hourly": (24, [60 + 15 * wave(t, 24) + w + v for t, (w, v) in
                        enumerate(zip(walk(240, 5, 0.7), noise(240, 6, 2.0)))]),
    }


def forms(m):
    for season in "NAM" if m > 1 else "N":
        for trend, damped in (("N", False), ("A", False), ("A", True)):
            for error in "AM":
                if error == "A" and season == "M":
                    continue
                yield error, trend, season, damped


def damped_forecast(y, m, form, fit, h):
    phi, state = fit["par"][3], fit["states"][-1]
    out, share = [], 0.0
    for step in range(h):
        share += phi ** (step + 1)
        base, place = state[0] + share * state[1], 2 + (m - 1 - step) % m
        out.append(base if form[2] == "N" else base + state[place] if form[2] == "A" else base * state[place])
    theirs = statsmodels_forecast(y, m, form, fit, h)
    assert np.allclose(out, theirs, rtol=1e-5), (form, out, theirs)
    return out


def statsmodels_forecast(y, m, form, fit, h):
    error, trend, season, damped = form
    alpha, beta, gamma, phi = fit["par"][:4]
    states = fit["par"][4:]
    model = ETSModel(
        y, error={"A": "add", "M": "mul"}[error], trend="add", damped_trend=True,
        seasonal={"N": None, "A": "add", "M": "mul"}[season], seasonal_periods=m if season != "N" else None,
        initialization_method="known", initial_level=states[0], initial_trend=states[1],
        initial_seasonal=states[2:][::-1] if season != "N" else None)
    values = [alpha, beta] + ([gamma] if season != "N" else []) + [phi, states[0], states[1]]
    if season != "N":
        values += list(states[2:][::-1])
    names = list(model.param_names)
    return model.smooth(np.array(values[: len(names)])).forecast(h)


def ets():
    out = []
    for name, (m, y) in series().items():
        y = np.array(y)
        best = min(ets_f(y, m, model="ZZZ")["aicc"] for _ in range(1))
        for form in forms(m):
            error, trend, season, damped = form
            fit = ets_f(y, m, model=error + trend + season, damped=damped)
            mean = forecast_ets(fit, 14)["mean"]
            if damped:
                mine = damped_forecast(y, m, form, fit, 14)
                assert abs(mine[0] - mean[0]) < 1e-6 * abs(mean[0]), (name, form, mine[0], mean[0])
                mean = mine
            par = [0 if np.isnan(v) else v for v in fit["par"][:4]]
            par[3] = par[3] if damped else 1
            states = list(fit["par"][4:])
            level, slope = states[0], (states[1] if trend == "A" else 0)
            seasons = states[(2 if trend == "A" else 1):][::-1] if season != "N" else [0]
            out.append(dict(series=name, form=error + trend + ("d" if damped else "") + season, best=best,
                            loss=-2 * fit["loglik"], aicc=fit["aicc"], vector=par + [level, slope] + seasons,
                            forecast=mean))
    return out


def theta():
    out = []
    for name, (m, y) in series().items():
        y = np.array(y)
        for kind in ("STM", "OTM", "DSTM", "DOTM"):
            fit = auto_theta(y, m, model=kind)
            par = fit["par"]
            out.append(dict(series=name, kind=kind, seasonal=bool(fit.get("decompose", False)), loss=fit["mse"],
                            vector=[par["alpha"], 1 - 1 / par["theta"], par["initial_smoothed"]],
                            forecast=forecast_theta(fit, 14)["mean"]))
    return out


def ses():
    out = []
    for name, (_, y) in series().items():
        y = np.array(y)
        best = _ses_optimized(y, 1, True)
        errors = y[1:] - best["fitted"][1:]
        out.append(dict(series=name, forecast=float(_ses_forecast(y, 0.3)[0]), loss=float(np.sum(errors**2))))
    return out


def holt():
    out = []
    for name, (_, y) in series().items():
        start = (y[9] - y[0]) / 9
        model = Holt(np.array(y), damped_trend=True, initialization_method="known", initial_level=y[0] - start,
                     initial_trend=start / 0.9)
        fit = model.fit(smoothing_level=0.4, smoothing_trend=0.2, damping_trend=0.9, optimized=False)
        out.append(dict(series=name, forecast=fit.forecast(14)))
    return out


def literal(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, (list, tuple, np.ndarray)):
        return "[" + ", ".join(literal(v) for v in value) + "]"
    return repr(float(value))


def rows(records, kind):
    text = ""
    for record in records:
        line = f"        {kind}(" + ", ".join(f"{k}: {literal(v)}" for k, v in record.items()) + "),"
        while len(line) > 120:
            cut = line.rfind(", ", 0, 119) + 1
            text += line[:cut] + "\n"
            line = "            " + line[cut:].lstrip()
        text += line + "\n"
    return text


def table(name, kind, records):
    return f"    static let {name} = [\n{rows(records, kind)}    ]\n"


def main(folder):
    decomposition = []
    for name, (m, y) in series().items():
        for model in ("additive", "multiplicative"):
            if m > 1:
                season = seasonal_decompose(np.array(y), period=m, model=model).seasonal[:m]
                decomposition.append(dict(series=name, multiplicative=model == "multiplicative", season=season))
    with open(f"{folder}/SmoothingGolden.swift", "w") as out:
        out.write("// swift-format-ignore-file\n\n/// Written by Oracles/smoothing.py.\nenum SmoothingGolden {\n")
        out.write(table("ses", "SESGolden", ses()) + table("holt", "HoltGolden", holt()))
        out.write(table("theta", "ThetaGolden", theta()))
        out.write(table("decomposition", "ClassicalGolden", decomposition) + "}\n")
    records = ets()
    half = len(records) // 2
    with open(f"{folder}/SmoothingETSGolden.swift", "w") as out:
        out.write("// swift-format-ignore-file\n\n/// Written by Oracles/smoothing.py.\nenum SmoothingETSGolden {\n")
        out.write(table("first", "ETSGolden", records[:half]) + table("second", "ETSGolden", records[half:]) + "}\n")


main(sys.argv[1])
