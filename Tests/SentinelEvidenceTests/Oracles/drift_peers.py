"""River's drift detectors and Sentinel's on the same kinds of streams, in one table.

    python -m venv peers && peers/bin/pip install river
    peers/bin/python drift_peers.py path/to/sentinel-bench [--seed 1] [--references 100] [--steps 10000]

False alarms are counted per 10,000 stationary steps (a detector starts anew after each), delays are the median steps
from a shift of the mean by one or two standard deviations to the alarm, `-` where more than half are missed within 2,000
steps. River's detectors learn from the 1,000 steps that are Sentinel's reference; alarms among them do not count.
"""

import argparse
import json
import random
import statistics
import subprocess
import time

from river import drift

NOISES = ["phi0", "phi0.5", "phi0.9", "t3"]
PEERS = {
    "river ADWIN .002": lambda seed: drift.ADWIN(delta=0.002),
    "river PageHinkley": lambda seed: drift.PageHinkley(),
    "river KSWIN .005": lambda seed: drift.KSWIN(seed=seed),
}
REFERENCE = 1000
PATIENCE = 2000


def stream(noise, rng):
    """Stationary, mean 0, standard deviation 1: as NoiseProcess of sentinel-bench."""
    if noise == "t3":
        while True:
            chi = sum(rng.gauss(0, 1) ** 2 for _ in range(3))
            yield rng.gauss(0, 1) / chi**0.5
    phi = float(noise.removeprefix("phi"))
    level = rng.gauss(0, 1)
    while True:
        level = phi * level + (1 - phi * phi) ** 0.5 * rng.gauss(0, 1)
        yield level


def false_alarms(make, noise, seed, steps):
    """Alarms after the reference, and seconds a step."""
    values = stream(noise, random.Random(f"{seed} {noise}"))
    detector = make(seed)
    alarms = 0
    samples = [next(values) for _ in range(REFERENCE + steps)]
    start = time.process_time()
    for step, value in enumerate(samples):
        detector.update(value)
        if detector.drift_detected:
            alarms += step >= REFERENCE
            detector = make(seed)
    return alarms, (time.process_time() - start) / len(samples)


def delay(make, noise, seed, shift):
    """Steps from the shift to the next alarm, PATIENCE without one."""
    values = stream(noise, random.Random(f"{seed} {noise} {shift}"))
    detector = make(seed)
    for _ in range(REFERENCE + 200):
        detector.update(next(values))
        if detector.drift_detected:
            detector = make(seed)
    for step in range(1, PATIENCE + 1):
        detector.update(next(values) + shift)
        if detector.drift_detected:
            return step
    return PATIENCE


def peer_row(make, options):
    row = {}
    costs = []
    for noise in NOISES:
        alarms = 0
        for number in range(options.references):
            found, cost = false_alarms(make, noise, options.seed * 100_000 + number, options.steps)
            alarms += found
            costs.append(cost)
        row[f"stationary/{noise}/false_alarms_per_10k"] = alarms / (options.references * options.steps) * 10_000
        for shift in (1, 2):
            found = [
                delay(make, noise, options.seed * 100_000 + number, shift) for number in range(options.references)
            ]
            row[f"shift{shift}sd/{noise}/delay"] = statistics.median_high(found)
    row["cost/step"] = statistics.median(costs) * 1e6
    return row


def sentinel_row(options):
    command = [options.bench, "drift", "--seed", str(options.seed), "--json"]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    return {figure["case"]: figure["value"] for figure in map(json.loads, lines)}


def cell(case, value):
    if case.endswith("delay"):
        return "-" if value >= PATIENCE else str(round(value))
    return f"{value:.2f}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--references", type=int, default=100, help="streams a cell of river's detectors")
    parser.add_argument("--steps", type=int, default=10_000)
    options = parser.parse_args()
    rows = {"sentinel RN-CUSUM": sentinel_row(options)}
    rows |= {name: peer_row(make, options) for name, make in PEERS.items()}
    cases = [f"stationary/{noise}/false_alarms_per_10k" for noise in NOISES]
    cases += [f"shift{shift}sd/{noise}/delay" for shift in (1, 2) for noise in NOISES] + ["cost/step"]
    heads = [case.replace("stationary/", "FA/").replace("/false_alarms_per_10k", "").replace("/delay", "") for case in cases]
    print("| detector | " + " | ".join(heads) + " |")
    print("|---" * (len(cases) + 1) + "|")
    for name, row in rows.items():
        print(f"| {name} | " + " | ".join(cell(case, row[case]) for case in cases) + " |")


if __name__ == "__main__":
    main()
