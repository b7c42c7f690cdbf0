/// Seasonal experts near a change of the clock: each step looks up the same hour of earlier days by itself.
extension ExpertBank {
    mutating func shifted(_ expert: Expert, _ places: Range<Int>, _ states: BankStates, _ past: BankPast) -> Bool {
        switch expert {
        case .seasonalNaive(let season): return looked(places, past, Lookup(season: season, cycles: 1))
        case .seasonalCarry(let season, let decays):
            return looked(places, past, Lookup(season: season, cycles: 1, carry: decays ? 0.9 : 1))
        case .cycleMedian(let season, let cycles): return looked(places, past, Lookup(season: season, cycles: cycles))
        case .seasonalMeanCarry(let season):
            return looked(places, past, Lookup(season: season, cycles: 3, carry: 1, isMean: true))
        case .cycleMean(let season): return looked(places, past, Lookup(season: season, cycles: 3, isMean: true))
        case .profile(let place):
            var profile = states.profiles[place]
            return walk(places, past) { jump in
                profile.skip(jump)
                return profile.next()
            } && profile.seen >= profile.shape.count
        case .doubleProfile(let place):
            var profile = states.doubles[place]
            let phi = DoubleProfile.rates[place].phi
            return walk(places, past) { jump in
                profile.skip(jump)
                return profile.next(phi)
            } && profile.seen >= profile.outer.count
        default: return seasonal(expert, places, states, past)
        }
    }

    /// Fills the steps one by one; `value` gets by how much the clock jumps before each.
    private mutating func walk(_ places: Range<Int>, _ past: BankPast, value: (Int) -> Double) -> Bool {
        for (step, place) in places.enumerated() { setRow(place, value(past.jump(before: step + 1))) }
        return true
    }

    /// Which earlier values of the same hour are looked up, and whether the last deviation is carried on.
    private struct Lookup {
        var season: Int
        var cycles: Int
        var carry: Double?
        var isMean = false

        /// The mean or median of the values `first` cycles before `position` and further back; nil where there is none.
        func level(_ past: BankPast, _ position: Int, from first: Int) -> Double? {
            var values: [Double] = []
            for cycle in first..<first + cycles {
                let place = past.earlier(position, cycle * season)
                if place >= 0, place < past.end { values.append(past.value(place)) }
            }
            if values.isEmpty { return nil }
            if isMean { return values.reduce(0, +) / Double(values.count) }
            return OrderStatistics.median(&values, count: values.count)
        }
    }

    private mutating func looked(_ places: Range<Int>, _ past: BankPast, _ lookup: Lookup) -> Bool {
        guard past.end > lookup.season, let newest = lookup.level(past, past.end - 1, from: 1) else { return false }
        var deviation = lookup.carry == nil ? 0 : past.value(past.end - 1) - newest
        for (step, place) in places.enumerated() {
            deviation *= lookup.carry ?? 0
            let level = lookup.level(past, past.end + step, from: 1 + step / lookup.season)
            setRow(place, (level ?? newest) + deviation)
        }
        return true
    }
}
