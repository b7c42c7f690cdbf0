// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part5 = #"""
        "granularity","horizon","lookback","training_window","scrape_delay","gate","gate_margin","promotion","probatio\#
        n","drift","max_versions","max_series","emission","interval","support","preprocessing","on_corrupt","paused","\#
        tags","description"],"properties":{"name":{"$ref":"#/components/schemas/Name"},"data_source":{"type":"string"}\#
        ,"metric":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"matchers":{"t\#
        ype":"array","items":{"$ref":"#/components/schemas/Matcher"}},"query":{"type":"string"},"transform":{"type":"s\#
        tring","enum":["none","rate","increase","delta","auto"]},"model":{"type":"string","enum":["auto","naive","seas\#
        onal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","\#
        nlinear","fourier_ridge","gradient_boosting","model_selection"]},"model_defaulted":{"type":"boolean","descript\#
        ion":"Whether the model was not chosen by the client."},"parameters":{"$ref":"#/components/schemas/ModelParame\#
        ters"},"seed":{"type":"integer"},"cron":{"type":"string"},"time_zone":{"type":"string"},"granularity":{"type":\#
        "string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type\#
        ":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"lookback":{"t\#
        ype":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"training_w\#
        indow":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"\#
        scrape_delay":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\\#
        s*$"},"gate":{"type":"string","enum":["on","off"]},"gate_margin":{"type":"number"},"promotion":{"type":"string\#
        ","enum":["immediate","experiment","manual"]},"probation":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?\#
        (\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"drift":{"$ref":"#/components/schemas/DriftPolicy"},"max_ver\#
        sions":{"type":"integer"},"max_series":{"type":"integer"},"emission":{"$ref":"#/components/schemas/Emission"},\#
        "interval":{"$ref":"#/components/schemas/Interval"},"support":{"$ref":"#/components/schemas/Support"},"preproc\#
        essing":{"$ref":"#/components/schemas/Preprocessing"},"on_corrupt":{"type":"string","enum":["fall_back","fail"\#
        ]},"paused":{"type":"boolean"},"tags":{"type":"object","additionalProperties":{"type":"string"}},"description"\#
        :{"type":"string"}}},"WatchState":{"type":"string","enum":["pending","warming","ready","stale","no_data","cont\#
        ract_broken","paused","failed"],"description":"pending: not scraped yet; warming: collecting history or traini\#
        ng its first version; ready: forecasting; stale: the newest data is older than the horizon, nothing is emitted\#
        ; no_data: the source answers and returns no series; contract_broken: reserved; paused; failed: it cannot go o\#
        n without an operator, see its conditions."},"WatchStatus":{"type":"object","description":"Everything that is \#
        known of a watch now.","required":["name","state","conditions","active_version","pin","accuracy","scrape","buf\#
        fer","schedule","training","drift","experiment","probation","arms","series","checkpoint","emission_conflict","\#
        owner"],"properties":{"name":{"$ref":"#/components/schemas/Name"},"state":{"$ref":"#/components/schemas/WatchS\#
        tate"},"conditions":{"type":"array","items":{"$ref":"#/components/schemas/Condition"}},"active_version":{"type\#
        ":["object","null"],"description":"The promoted version; null while there is none.","required":["number","mode\#
        l","stage","served","metrics"],"properties":{"number":{"type":"integer","minimum":1},"model":{"type":"string",\#
        "enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","\#
        mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"stage":{"type":"\#
        string","const":"production"},"served":{"type":"boolean","description":"False while its artifact or the config\#
        uration keeps it from being served."},"metrics":{"type":"object","required":["validation"],"properties":{"vali\#
        dation":{"anyOf":[{"$ref":"#/components/schemas/ValidationMetrics"},{"type":"null"}]}}}}},"pin":{"anyOf":[{"$r\#
        ef":"#/components/schemas/Pin"},{"type":"null"}]},"accuracy":{"type":"object","description":"Live quality from\#
         matured forecasts, never from training.","required":["mean","series","interval"],"properties":{"interval":{"t\#
        ype":"object","description":"How the interval at the emitted level has kept its promise, over all series and s\#
        teps.","required":["level","target","coverage"],"properties":{"level":{"type":"number"},"target":{"type":"numb\#
        er","description":"The share of values that it is meant to hold."},"coverage":{"type":["number","null"],"descr\#
        iption":"The share that it has held; null before the first."}}},"mean":{"type":"array","items":{"$ref":"#/comp\#
        onents/schemas/LiveAccuracy"},"description":"Over the series; `n` is the sum."},"series":{"type":"array","item\#
        s":{"type":"object","required":["id","labels","version","steps"],"properties":{"id":{"type":"string"},"labels"\#
        :{"type":"object","additionalProperties":{"type":"string"}},"version":{"type":"integer","minimum":1},"steps":{\#
        "type":"array","items":{"$ref":"#/components/schemas/LiveAccuracy"}}}}}}},"scrape":{"type":"object","required"\#
        :["last_attempt","last_success","through","failures","next_due","lag_seconds","error"],"properties":{"last_att\#
        empt":{"type":["string","null"],"format":"date-time"},"last_success":{"type":["string","null"],"format":"date-\#
        time"},"through":{"type":["string","null"],"format":"date-time","description":"The newest grid time that was f\#
        etched."},"failures":{"type":"integer","description":"Failures in a row."},"next_due":{"type":["string","null"\#
        ],"format":"date-time"},"lag_seconds":{"type":["number","null"]},"error":{"anyOf":[{"$ref":"#/components/schem\#
        as/Reason"},{"type":"null"}]}}},"buffer":{"type":"object","required":["capacity","points","fill"],"properties"\#
        :{"capacity":{"type":"integer","description":"Grid points held per series."},"points":{"type":"object","descri\#
        ption":"Observed points over the series.","required":["min","mean"],"properties":{"min":{"type":["number","nul\#
        l"]},"mean":{"type":["number","null"]}}},"fill":{"type":"object","description":"Share of the capacity over the\#
         series.","required":["min","mean"],"properties":{"min":{"type":["number","null"]},"mean":{"type":["number","n\#
        ull"]}}}}},"schedule":{"type":"object","required":["next","last","missed_since_start","last_trigger"],"propert\#
        ies":{"next":{"type":["string","null"],"format":"date-time"},"last":{"type":["string","null"],"format":"date-t\#
        ime"},"missed_since_start":{"type":"integer"},"last_trigger":{"type":["string","null"],"enum":["cold_start","c\#
        ron","drift","manual","experiment",null]}}},"training":{"type":"object","required":["open_run","last_run","fai\#
        lures","not_before"],"properties":{"open_run":{"anyOf":[{"$ref":"#/components/schemas/TrainingRun"},{"type":"n\#
        ull"}]},"last_run":{"anyOf":[{"$ref":"#/components/schemas/TrainingRun"},{"type":"null"}],"description":"The n\#
        ewest finished one."},"failures":{"type":"integer","description":"Failures in a row."},"not_before":{"type":["\#
        string","null"],"format":"date-time","description":"Until then no training is started after failures."}}},"dri\#
        ft":{"type":"object","description":"Whether the active version still fits, and why.","required":["policy","sco\#
        re","severity","judged","drifted","needed","explanation","ruling","not_before","series"],"properties":{"policy\#
        ":{"$ref":"#/components/schemas/DriftPolicy"},"score":{"type":["number","null"],"description":"The largest rat\#
        io of a live error to its baseline, or the largest live error in mode absolute; null until it is measured."},"\#
        severity":{"type":["string","null"],"enum":["none","low","high",null],"description":"Null until a series is ju\#
        dged."},"judged":{"type":"integer","description":"Series with enough data to be judged."},"drifted":{"type":"i\#
        nteger","description":"Those that have drifted."},"needed":{"type":["integer","null"],"description":"How many \#
        it takes for the watch to have drifted."},"explanation":{"type":["string","null"]},"ruling":{"type":["string",\#
        "null"],"enum":["retrain","wait","common_cause","over_budget",null],"description":"What comes of it, all watch\#
        es considered. wait: others of its data source may follow; common_cause: many watches of its data source drift\#
         together and are left alone; over_budget: the retrainings for drift are spent for now."},"not_before":{"type"\#
        :["string","null"],"format":"date-time","description":"No retraining for drift before."},"series":{"type":"arr\#
        ay","maxItems":10,"description":"The worst ones.","items":{"$ref":"#/components/schemas/SeriesDrift"}}}},"expe\#
        riment":{"anyOf":[{"$ref":"#/components/schemas/ExperimentSummary"},{"type":"null"}],"description":"The one th\#
        at runs, else the next one."},"probation":{"anyOf":[{"$ref":"#/components/schemas/ExperimentSummary"},{"type":\#
        "null"}],"description":"Of the active version; null where there is none."},"arms":{"type":"array","description\#
        ":"Every running version beside the others, the active one first; empty while only one runs.","items":{"type":\#
        "object","required":["version","active","served","series","steps"],"properties":{"version":{"type":"integer","\#
        minimum":1},"active":{"type":"boolean"},"served":{"type":"boolean","description":"Whether its forecasts are sh\#
        own now."},"series":{"type":"integer"},"steps":{"type":"array","items":{"$ref":"#/components/schemas/LiveAccur\#
        acy"}}}}},"series":{"type":"object","required":["modelled","forecasting","stale","cold","refused","max"],"prop\#
        erties":{"modelled":{"type":"integer"},"forecasting":{"type":"integer"},"stale":{"type":"integer"},"cold":{"ty\#
        pe":"integer","description":"Joined after the active version was trained."},"refused":{"type":"integer","descr\#
        iption":"Over `max`."},"max":{"type":"integer"}}},"checkpoint":{"type":["object","null"],"description":"What a\#
         restart would go on from; null while no process runs the watch.","required":["taken_at","bytes","closed_throu\#
        gh","restored"],"properties":{"taken_at":{"type":["string","null"],"format":"date-time"},"bytes":{"type":["int\#
        eger","null"]},"closed_through":{"type":["string","null"],"format":"date-time","description":"The newest grid \#
        time that is in it."},"restored":{"type":["string","null"],"enum":["resumed","data_only","none","corrupt","too\#
        _old","configuration_changed","ahead_of_time",null],"description":"What the start made of the checkpoint that \#
        it found. resumed: everything went on; data_only: the data was kept, the active version started anew; none: th\#
        ere was no checkpoint; else it was ignored."}}},"emission_conflict":{"type":["string","null"],"description":"T\#
        he older watch that emits the same series; this one then emits nothing in that format."},"owner":{"type":["str\#
        ing","null"],"description":"The process that runs it."}}},"WindowAverageParameters":{"type":"object","descript\#
        ion":"Hyper-parameters of the model `window_average`.","additionalProperties":false,"properties":{"window":{"t\#
        ype":["integer","null"],"minimum":1,"maximum":10000,"default":12,"description":"How many of the newest grid po\#
        ints are summed up."},"statistic":{"type":["string","null"],"enum":["mean","median",null],"default":"median","\#
        description":"How they are summed up."}}}}}}
        """#
}
