"""Golden predictions of gradient-boosted trees for BoostingTests.swift.

Needs xgboost 1.7 and numpy. Run: python boosting.py > ../Golden/BoostingGolden.swift
Inputs are multiples of 1/1024, so that both sides have the same single-precision numbers.
"""

import numpy as np
import xgboost

ROWS, COLUMNS = 400, 5


def table(row, column):
    value = (row * row * 7 + column * 131 + row * column * 29) % 1024
    return np.nan if (row + 3 * column) % 41 == 0 else value / 1024


x = np.array([[table(i, j) for j in range(COLUMNS)] for i in range(ROWS)], dtype=np.float32)
first, second, third = np.nan_to_num(x[:, 0]), np.nan_to_num(x[:, 1]), np.nan_to_num(x[:, 2])
y = (np.floor(first * 8) / 8 + 0.5 * (second > 0.5) - 0.25 * (third < 0.25)).astype(np.float32)


def predictions(objective):
    parameters = {
        "objective": objective, "base_score": 0, "tree_method": "hist", "max_bin": 64, "nthread": 1, "seed": 7,
        "max_depth": 4, "eta": 0.1, "subsample": 0.8, "min_child_weight": 5, "lambda": 1, "verbosity": 0,
    }
    matrix = xgboost.DMatrix(x, label=y)
    booster = xgboost.train(parameters, matrix, num_boost_round=40)
    return booster.predict(matrix)[::10]


def listing(name, values):
    numbers = [repr(float(value)) for value in values]
    lines = [", ".join(numbers[i:i + 4]) + "," for i in range(0, len(numbers), 4)]
    body = "\n".join("        " + line for line in lines)
    return f"    static let {name}: [Double] = [\n{body}\n    ]\n"


print("// Made by Oracles/boosting.py with xgboost 1.7: do not edit.")
print("enum BoostingGolden {")
print(listing("squared", predictions("reg:squarederror")) + "\n" + listing("absolute", predictions("reg:absoluteerror")).rstrip())
print("}")
