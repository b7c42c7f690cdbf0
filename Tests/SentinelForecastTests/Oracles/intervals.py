"""Golden values of the interval methods, from a plain reference in numpy (2.x is enough; made with 2.4).

Run in the root of the repository:  python Tests/SentinelForecastTests/Oracles/intervals.py
It writes Tests/SentinelForecastTests/Golden/IntervalsGolden.swift.

bank      QTbank+I, formulas in the doc comment of QuantileBank, in double precision with library exponentials.
conformal Adaptive conformal inference (Gibbs and Candes 2021; github.com/aangelopoulos/conformal-time-series, `aci`:
          alpha_t += lr * (alpha - err_t), q = quantile of the newest scores at 1 - alpha_t), Hazen quantiles, twice the
          largest score where alpha_t <= 0.
pooled    The band of pooled errors: per level reach below and above in units of the scale, and the scales.
Series are made by integer arithmetic, so that both languages see the same numbers.
"""
import os
import numpy as np

DELAY = 4


def unit(i):
    """In [0, 1): the top bits of a multiplicative hash."""
    return ((i * 2654435761) % 2**32) / 2**32


def score(i):
    return unit(i) * unit(i + 7) * (1 + (i // 200) % 3)


def bank(miss, count):
    rates = np.array([0.003, 0.01, 0.03, 0.1, 0.3])
    q, lw, largest, mean, integral = np.full(5, 0.5), np.zeros(5), 0.5, 0.3, 0.0
    served, out = {}, []
    for t in range(count):
        if t >= DELAY:
            s = score(t)
            largest, mean = max(s, 0.99 * largest), mean + 0.01 * (s - mean)
            pinball = np.where(s > q, (1 - miss) * (s - q), miss * (q - s))
            lw -= 0.3 * np.minimum(pinball / mean, 20)
            q = np.maximum(0, q + rates * largest * ((s > q) - miss))
            integral = 0.995 * integral + float(s > served[t]) - miss
        w = np.exp(lw - lw.max())
        w = 0.99 * w / w.sum() + 0.01 / 5
        value = min((w * q).sum() * np.exp(0.05 * integral), 3 * largest)
        served[t + DELAY] = value
        out.append(value)
    return [out[i] for i in range(49, count, 50)]


def conformal(miss, count):
    alpha, scores, largest, served, out = miss, [], 0.0, {}, []
    for t in range(count):
        if t >= DELAY:
            s = score(t)
            alpha += 0.005 * (miss - float(s > served[t]))
            scores = (scores + [s])[-120:]
            largest = max(largest, s)
        if alpha <= 0 or not scores:
            value = 2 * largest
        elif alpha >= 1:
            value = 0.0
        else:
            value = float(np.quantile(scores, 1 - alpha, method="hazen"))
        served[t + DELAY] = value
        out.append(value)
    return [out[i] for i in range(49, count, 50)]


def pooled(origins, steps, stride):
    horizon = steps[-1]
    r = np.array([[(unit(97 * t + h) ** 2 - 0.3) * np.sqrt(h) for h in steps] for t in range(origins)])
    d = np.array([[0.2 + unit(31 * t + h + 5) for h in steps] for t in range(origins)])
    kernel = np.exp(-6 * np.abs(np.subtract.outer(steps, steps)) / horizon)
    s = kernel @ np.abs(r).sum(0) / (kernel.sum(1) * origins)
    usual = kernel @ d.sum(0) / (kernel.sum(1) * origins)
    u = (r / (s * (0.75 + 0.25 * d / usual))).ravel()
    n = max(2, origins * stride / horizon)
    out = []
    for level in (0.8, 0.9, 0.95, 0.995):
        q = min(level + 0.5 * level * (1 - level) / n, 0.997)
        half = np.quantile(np.abs(u), q, method="hazen")
        out.append(max(0, 0.5 * half - 0.5 * np.quantile(u, (1 - q) / 2, method="hazen")))
        out.append(max(0, 0.5 * half + 0.5 * np.quantile(u, (1 + q) / 2, method="hazen")))
    return out + list(s) + list(usual)


def swift(name, comment, values):
    text = ",\n".join("        " + ", ".join(repr(float(v)) for v in values[i:i + 4]) for i in range(0, len(values), 4))
    return f"    /// {comment}\n    static let {name}: [Double] = [\n{text},\n    ]\n"


parts = [
    swift("bank90", "QTbank+I at 90 %, every 50th quantile.", bank(0.1, 1000)),
    swift("bank99", "QTbank+I at 99 %.", bank(0.01, 1000)),
    swift("conformal90", "ACI at 90 %, every 50th half width.", conformal(0.1, 1000)),
    swift("conformal99", "ACI at 99 %.", conformal(0.01, 1000)),
    swift("pooled", "Below and above at 80, 90, 95 and 99.5 %, then scales and usual spreads.",
          pooled(40, [1, 2, 3, 4, 6, 9], 3)),
]
path = os.path.join(os.path.dirname(__file__), "..", "Golden", "IntervalsGolden.swift")
with open(path, "w") as file:
    file.write("/// Made by Oracles/intervals.py.\nenum IntervalsGolden {\n" + "\n".join(parts) + "}\n")
