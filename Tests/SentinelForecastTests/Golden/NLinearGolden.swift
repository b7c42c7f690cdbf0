// Made by Oracles/nlinear.py with numpy: do not edit.
enum NLinearGolden {
    static let forecast: [Double] = [
        38.114012380790506,
        38.93963936498226,
        39.109462690646716,
        39.197532160953706,
        38.27042291740235,
        36.802361510991304,
    ]
}
