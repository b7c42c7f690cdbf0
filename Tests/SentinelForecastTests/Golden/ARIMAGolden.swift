// Made by Oracles/arima.py with statsmodels 0.15.0 and statsforecast 2.1.1; do not edit.
@testable import SentinelForecast

/// One form at given coefficients, and what the references say of it.
struct ARIMAGolden: Sendable {
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
    static let all: [ARIMAGolden] = [
        ARIMAGolden(
            series: "level",
            order: ARIMAOrder(
                p: 1, d: 0, q: 0,
                seasonal: SeasonalOrder(p: 0, d: 0, q: 0, season: 1), constant: true),
            coefficients: ARIMACoefficients(
                phi: [0.7], theta: [], seasonalPhi: [],
                seasonalTheta: [], mean: 50.0),
            logLikelihood: -302.5289130826276,
            forecast: [
                50.41827135031072, 50.2927899452175, 50.204952961652246,
                50.14346707315657, 50.1004269512096, 50.070298865846716,
            ],
            fitted: -300.55547070443384, fittedByStatsforecast: -300.55303486874743),
        ARIMAGolden(
            series: "level",
            order: ARIMAOrder(
                p: 0, d: 0, q: 2,
                seasonal: SeasonalOrder(p: 0, d: 0, q: 0, season: 1), constant: true),
            coefficients: ARIMACoefficients(
                phi: [], theta: [0.9, 0.4], seasonalPhi: [],
                seasonalTheta: [], mean: 49.0),
            logLikelihood: -297.87341145045707,
            forecast: [
                49.944089112951005, 49.274244112304046, 49.0,
                49.0, 49.0, 49.0,
            ],
            fitted: -292.0096092887161, fittedByStatsforecast: -292.00960928745695),
        ARIMAGolden(
            series: "level",
            order: ARIMAOrder(
                p: 2, d: 0, q: 1,
                seasonal: SeasonalOrder(p: 0, d: 0, q: 0, season: 1), constant: true),
            coefficients: ARIMACoefficients(
                phi: [1.2, -0.4], theta: [-0.3], seasonalPhi: [],
                seasonalTheta: [], mean: 51.0),
            logLikelihood: -312.79401315775766,
            forecast: [
                50.937487143926404, 51.08597237253413, 51.128171989470395,
                51.11941743835082, 51.09203213023283, 51.06267158093907,
            ],
            fitted: -288.8564059938651, fittedByStatsforecast: -288.8549079953192),
        ARIMAGolden(
            series: "trend",
            order: ARIMAOrder(
                p: 1, d: 1, q: 1,
                seasonal: SeasonalOrder(p: 0, d: 0, q: 0, season: 1), constant: true),
            coefficients: ARIMACoefficients(
                phi: [0.2], theta: [-0.6], seasonalPhi: [],
                seasonalTheta: [], mean: 0.25),
            logLikelihood: -295.88242118538454,
            forecast: [
                155.33384668810325, 155.62197206499886, 155.87959714037797,
                156.1311221554538, 156.38142715846897, 156.631488159072,
            ],
            fitted: -295.4562749110587, fittedByStatsforecast: nil),
        ARIMAGolden(
            series: "trend",
            order: ARIMAOrder(
                p: 0, d: 1, q: 1,
                seasonal: SeasonalOrder(p: 0, d: 0, q: 0, season: 1), constant: false),
            coefficients: ARIMACoefficients(
                phi: [], theta: [-0.5], seasonalPhi: [],
                seasonalTheta: [], mean: 0.0),
            logLikelihood: -319.88983473104383,
            forecast: [
                154.87489985496134, 154.87489985496134, 154.87489985496134,
                154.87489985496134, 154.87489985496134, 154.87489985496134,
            ],
            fitted: -310.0530829222314, fittedByStatsforecast: -310.05312948839185),
        ARIMAGolden(
            series: "trend",
            order: ARIMAOrder(
                p: 1, d: 2, q: 2,
                seasonal: SeasonalOrder(p: 0, d: 0, q: 0, season: 1), constant: false),
            coefficients: ARIMACoefficients(
                phi: [-0.2], theta: [-1.2, 0.3], seasonalPhi: [],
                seasonalTheta: [], mean: 0.0),
            logLikelihood: -306.5922698020804,
            forecast: [
                155.2874755423092, 155.43600712737765, 155.63368354316918,
                155.8215309928161, 156.01134423569192, 156.200764319922,
            ],
            fitted: -297.7331250184401, fittedByStatsforecast: -300.83768467026175),
        ARIMAGolden(
            series: "year",
            order: ARIMAOrder(
                p: 1, d: 0, q: 0,
                seasonal: SeasonalOrder(p: 1, d: 0, q: 0, season: 12), constant: true),
            coefficients: ARIMACoefficients(
                phi: [0.6], theta: [], seasonalPhi: [0.7],
                seasonalTheta: [], mean: 22.0),
            logLikelihood: -276.60567952712404,
            forecast: [
                27.592706514587935, 29.860592238175723, 30.266838197853833,
                29.345577265522575, 28.265017079383643, 27.368358611249555,
            ],
            fitted: -259.51409554262733, fittedByStatsforecast: -259.514095467953),
        ARIMAGolden(
            series: "year",
            order: ARIMAOrder(
                p: 0, d: 1, q: 1,
                seasonal: SeasonalOrder(p: 0, d: 1, q: 1, season: 12), constant: false),
            coefficients: ARIMACoefficients(
                phi: [], theta: [-0.3], seasonalPhi: [],
                seasonalTheta: [-0.6], mean: 0.0),
            logLikelihood: -217.91759495273004,
            forecast: [
                30.173114693619564, 33.775835197992855, 34.18463849034871,
                33.145653197817396, 32.203837021788225, 31.422062368858086,
            ],
            fitted: -212.5808637734413, fittedByStatsforecast: -214.5435058029562),
        ARIMAGolden(
            series: "year",
            order: ARIMAOrder(
                p: 2, d: 0, q: 0,
                seasonal: SeasonalOrder(p: 1, d: 1, q: 1, season: 12), constant: true),
            coefficients: ARIMACoefficients(
                phi: [0.6, 0.1], theta: [], seasonalPhi: [0.2],
                seasonalTheta: [-0.7], mean: 0.6),
            logLikelihood: -211.54771411568748,
            forecast: [
                29.72798863509126, 33.07249124367982, 33.37057315400745,
                32.1356947621616, 30.894866528978167, 29.876842821419093,
            ],
            fitted: -201.66819537992157, fittedByStatsforecast: nil),
        ARIMAGolden(
            series: "day",
            order: ARIMAOrder(
                p: 1, d: 0, q: 1,
                seasonal: SeasonalOrder(p: 2, d: 1, q: 1, season: 24), constant: false),
            coefficients: ARIMACoefficients(
                phi: [0.8], theta: [0.1], seasonalPhi: [-0.3, -0.2],
                seasonalTheta: [-0.5], mean: 0.0),
            logLikelihood: -371.16384547347883,
            forecast: [
                31.532850393402413, 33.57558210640806, 33.9352292845304,
                35.246709021605845, 35.484751082262726, 34.705185881218135,
            ],
            fitted: -347.9786902277957, fittedByStatsforecast: -347.9786902277957),
        ARIMAGolden(
            series: "levelGaps",
            order: ARIMAOrder(
                p: 1, d: 0, q: 1,
                seasonal: SeasonalOrder(p: 0, d: 0, q: 0, season: 1), constant: true),
            coefficients: ARIMACoefficients(
                phi: [0.7], theta: [0.3], seasonalPhi: [],
                seasonalTheta: [], mean: 50.0),
            logLikelihood: -273.6579768862828,
            forecast: [
                50.603704166588074, 50.42259291661165, 50.29581504162815,
                50.207070529139706, 50.14494937039779, 50.10146455927845,
            ],
            fitted: -269.2983491494194, fittedByStatsforecast: nil),
        ARIMAGolden(
            series: "trendGaps",
            order: ARIMAOrder(
                p: 1, d: 1, q: 1,
                seasonal: SeasonalOrder(p: 0, d: 0, q: 0, season: 1), constant: true),
            coefficients: ARIMACoefficients(
                phi: [0.2], theta: [-0.6], seasonalPhi: [],
                seasonalTheta: [], mean: 0.25),
            logLikelihood: -270.8624294748083,
            forecast: [
                155.3159176752373, 155.6004572495597, 155.85736516442418,
                156.10874674739708, 156.35902306399166, 156.60907832731058,
            ],
            fitted: -270.40796160212267, fittedByStatsforecast: nil),
        ARIMAGolden(
            series: "trendGaps",
            order: ARIMAOrder(
                p: 0, d: 2, q: 2,
                seasonal: SeasonalOrder(p: 0, d: 0, q: 0, season: 1), constant: false),
            coefficients: ARIMACoefficients(
                phi: [], theta: [-1.1, 0.2], seasonalPhi: [],
                seasonalTheta: [], mean: 0.0),
            logLikelihood: -283.7480766015713,
            forecast: [
                155.13191386148887, 155.31327686955, 155.49463987761115,
                155.6760028856723, 155.85736589373343, 156.03872890179457,
            ],
            fitted: -272.992432677352, fittedByStatsforecast: nil),
        ARIMAGolden(
            series: "yearGaps",
            order: ARIMAOrder(
                p: 1, d: 0, q: 0,
                seasonal: SeasonalOrder(p: 1, d: 0, q: 0, season: 12), constant: true),
            coefficients: ARIMACoefficients(
                phi: [0.6], theta: [], seasonalPhi: [0.7],
                seasonalTheta: [], mean: 22.0),
            logLikelihood: -258.7291146314984,
            forecast: [
                27.592706514587935, 29.860592238175723, 30.266838197853833,
                29.345577265522575, 28.265017079383643, 27.368358611249555,
            ],
            fitted: -243.75817928307697, fittedByStatsforecast: nil),
        ARIMAGolden(
            series: "yearGaps",
            order: ARIMAOrder(
                p: 0, d: 1, q: 1,
                seasonal: SeasonalOrder(p: 0, d: 1, q: 1, season: 12), constant: false),
            coefficients: ARIMACoefficients(
                phi: [], theta: [-0.3], seasonalPhi: [],
                seasonalTheta: [-0.6], mean: 0.0),
            logLikelihood: -200.77633060561172,
            forecast: [
                30.01496232466119, 33.70974132498875, 34.095169135066385,
                33.0729830035461, 32.157521759789034, 31.440941306235267,
            ],
            fitted: -195.4055279280187, fittedByStatsforecast: nil),
    ]
}
