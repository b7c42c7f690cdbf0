// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part5 = #"""
        ull"}]},"trainable":{"type":"boolean","description":"Whether one series has enough history."},"data_quality":{\#
        "type":"array","items":{"$ref":"#/components/schemas/QualityReport"}},"next_fires":{"type":"array","items":{"t\#
        ype":"string","format":"date-time"},"maxItems":5,"description":"The next times of `cron`."}}},"WatchSpecificat\#
        ion":{"type":"object","description":"What a client wrote, every default spelled out; with either `metric`, `la\#
        bels` and `matchers`, or `query`.","required":["name","data_source","transform","model","model_defaulted","par\#
        ameters","seed","cron","time_zone","granularity","horizon","lookback","training_window","scrape_delay","gate",\#
        "gate_margin","promotion","probation","drift","max_versions","max_series","emission","interval","support","pre\#
        processing","on_corrupt","paused","tags","description"],"properties":{"name":{"$ref":"#/components/schemas/Nam\#
        e"},"data_source":{"type":"string"},"metric":{"type":"string"},"labels":{"type":"object","additionalProperties\#
        ":{"type":"string"}},"matchers":{"type":"array","items":{"$ref":"#/components/schemas/Matcher"}},"query":{"typ\#
        e":"string"},"transform":{"type":"string","enum":["none","rate","increase","delta","auto"]},"model":{"type":"s\#
        tring","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","a\#
        rima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"model_def\#
        aulted":{"type":"boolean","description":"Whether the model was not chosen by the client."},"parameters":{"$ref\#
        ":"#/components/schemas/ModelParameters"},"seed":{"type":"integer"},"cron":{"type":"string"},"time_zone":{"typ\#
        e":"string"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)\#
        ?(\\d+ms)?)\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+\#
        s)?(\\d+ms)?)\\s*$"},"lookback":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\#
        \d+s)?(\\d+ms)?)\\s*$"},"training_window":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?\#
        (\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"scrape_delay":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\#
        \\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"gate":{"type":"string","enum":["on","off"]},"gate_margin":{"type":"n\#
        umber"},"promotion":{"type":"string","enum":["immediate","experiment","manual"]},"probation":{"type":"string",\#
        "pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"drift":{"$ref":"#/compon\#
        ents/schemas/DriftPolicy"},"max_versions":{"type":"integer"},"max_series":{"type":"integer"},"emission":{"$ref\#
        ":"#/components/schemas/Emission"},"interval":{"$ref":"#/components/schemas/Interval"},"support":{"$ref":"#/co\#
        mponents/schemas/Support"},"preprocessing":{"$ref":"#/components/schemas/Preprocessing"},"on_corrupt":{"type":\#
        "string","enum":["fall_back","fail"]},"paused":{"type":"boolean"},"tags":{"type":"object","additionalPropertie\#
        s":{"type":"string"}},"description":{"type":"string"}}},"WatchState":{"type":"string","enum":["pending","warmi\#
        ng","ready","stale","no_data","contract_broken","paused","failed"],"description":"pending: not scraped yet; wa\#
        rming: collecting history or training its first version; ready: forecasting; stale: the newest data is older t\#
        han the horizon, nothing is emitted; no_data: the source answers and returns no series; contract_broken: reser\#
        ved; paused; failed: it cannot go on without an operator, see its conditions."},"WatchStatus":{"type":"object"\#
        ,"description":"Everything that is known of a watch now.","required":["name","state","conditions","active_vers\#
        ion","pin","accuracy","scrape","buffer","schedule","training","drift","experiment","probation","arms","series"\#
        ,"checkpoint","emission_conflict","owner"],"properties":{"name":{"$ref":"#/components/schemas/Name"},"state":{\#
        "$ref":"#/components/schemas/WatchState"},"conditions":{"type":"array","items":{"$ref":"#/components/schemas/C\#
        ondition"}},"active_version":{"type":["object","null"],"description":"The promoted version; null while there i\#
        s none.","required":["number","model","stage","served","metrics"],"properties":{"number":{"type":"integer","mi\#
        nimum":1},"model":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential\#
        _smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","m\#
        odel_selection"]},"stage":{"type":"string","const":"production"},"served":{"type":"boolean","description":"Fal\#
        se while its artifact or the configuration keeps it from being served."},"metrics":{"type":"object","required"\#
        :["validation"],"properties":{"validation":{"anyOf":[{"$ref":"#/components/schemas/ValidationMetrics"},{"type"\#
        :"null"}]}}}}},"pin":{"anyOf":[{"$ref":"#/components/schemas/Pin"},{"type":"null"}]},"accuracy":{"type":"objec\#
        t","description":"Live quality from matured forecasts, never from training.","required":["mean","series","inte\#
        rval"],"properties":{"interval":{"type":"object","description":"How the interval at the emitted level has kept\#
         its promise, over all series and steps.","required":["level","target","coverage"],"properties":{"level":{"typ\#
        e":"number"},"target":{"type":"number","description":"The share of values that it is meant to hold."},"coverag\#
        e":{"type":["number","null"],"description":"The share that it has held; null before the first."}}},"mean":{"ty\#
        pe":"array","items":{"$ref":"#/components/schemas/LiveAccuracy"},"description":"Over the series; `n` is the su\#
        m."},"series":{"type":"array","items":{"type":"object","required":["id","labels","version","steps"],"propertie\#
        s":{"id":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"version":{"typ\#
        e":"integer","minimum":1},"steps":{"type":"array","items":{"$ref":"#/components/schemas/LiveAccuracy"}}}}}}},"\#
        scrape":{"type":"object","required":["last_attempt","last_success","through","failures","next_due","lag_second\#
        s","error"],"properties":{"last_attempt":{"type":["string","null"],"format":"date-time"},"last_success":{"type\#
        ":["string","null"],"format":"date-time"},"through":{"type":["string","null"],"format":"date-time","descriptio\#
        n":"The newest grid time that was fetched."},"failures":{"type":"integer","description":"Failures in a row."},\#
        "next_due":{"type":["string","null"],"format":"date-time"},"lag_seconds":{"type":["number","null"]},"error":{"\#
        anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}]}}},"buffer":{"type":"object","required":["capa\#
        city","points","fill"],"properties":{"capacity":{"type":"integer","description":"Grid points held per series."\#
        },"points":{"type":"object","description":"Observed points over the series.","required":["min","mean"],"proper\#
        ties":{"min":{"type":["number","null"]},"mean":{"type":["number","null"]}}},"fill":{"type":"object","descripti\#
        on":"Share of the capacity over the series.","required":["min","mean"],"properties":{"min":{"type":["number","\#
        null"]},"mean":{"type":["number","null"]}}}}},"schedule":{"type":"object","required":["next","last","missed_si\#
        nce_start","last_trigger"],"properties":{"next":{"type":["string","null"],"format":"date-time"},"last":{"type"\#
        :["string","null"],"format":"date-time"},"missed_since_start":{"type":"integer"},"last_trigger":{"type":["stri\#
        ng","null"],"enum":["cold_start","cron","drift","manual","experiment",null]}}},"training":{"type":"object","re\#
        quired":["open_run","last_run","failures","not_before"],"properties":{"open_run":{"anyOf":[{"$ref":"#/componen\#
        ts/schemas/TrainingRun"},{"type":"null"}]},"last_run":{"anyOf":[{"$ref":"#/components/schemas/TrainingRun"},{"\#
        type":"null"}],"description":"The newest finished one."},"failures":{"type":"integer","description":"Failures \#
        in a row."},"not_before":{"type":["string","null"],"format":"date-time","description":"Until then no training \#
        is started after failures."}}},"drift":{"type":"object","description":"Whether the active version still fits, \#
        and why.","required":["policy","score","severity","judged","drifted","needed","explanation","ruling","not_befo\#
        re","series"],"properties":{"policy":{"$ref":"#/components/schemas/DriftPolicy"},"score":{"type":["number","nu\#
        ll"],"description":"The largest ratio of a live error to its baseline, or the largest live error in mode absol\#
        ute; null until it is measured."},"severity":{"type":["string","null"],"enum":["none","low","high",null],"desc\#
        ription":"Null until a series is judged."},"judged":{"type":"integer","description":"Series with enough data t\#
        o be judged."},"drifted":{"type":"integer","description":"Those that have drifted."},"needed":{"type":["intege\#
        r","null"],"description":"How many it takes for the watch to have drifted."},"explanation":{"type":["string","\#
        null"]},"ruling":{"type":["string","null"],"enum":["retrain","wait","common_cause","over_budget",null],"descri\#
        ption":"What comes of it, all watches considered. wait: others of its data source may follow; common_cause: ma\#
        ny watches of its data source drift together and are left alone; over_budget: the retrainings for drift are sp\#
        ent for now."},"not_before":{"type":["string","null"],"format":"date-time","description":"No retraining for dr\#
        ift before."},"series":{"type":"array","maxItems":10,"description":"The worst ones.","items":{"$ref":"#/compon\#
        ents/schemas/SeriesDrift"}}}},"experiment":{"anyOf":[{"$ref":"#/components/schemas/ExperimentSummary"},{"type"\#
        :"null"}],"description":"The one that runs, else the next one."},"probation":{"anyOf":[{"$ref":"#/components/s\#
        chemas/ExperimentSummary"},{"type":"null"}],"description":"Of the active version; null where there is none."},\#
        "arms":{"type":"array","description":"Every running version beside the others, the active one first; empty whi\#
        le only one runs.","items":{"type":"object","required":["version","active","served","series","steps"],"propert\#
        ies":{"version":{"type":"integer","minimum":1},"active":{"type":"boolean"},"served":{"type":"boolean","descrip\#
        tion":"Whether its forecasts are shown now."},"series":{"type":"integer"},"steps":{"type":"array","items":{"$r\#
        ef":"#/components/schemas/LiveAccuracy"}}}}},"series":{"type":"object","required":["modelled","forecasting","s\#
        tale","cold","refused","max"],"properties":{"modelled":{"type":"integer"},"forecasting":{"type":"integer"},"st\#
        ale":{"type":"integer"},"cold":{"type":"integer","description":"Joined after the active version was trained."}\#
        ,"refused":{"type":"integer","description":"Over `max`."},"max":{"type":"integer"}}},"checkpoint":{"type":["ob\#
        ject","null"],"description":"What a restart would go on from; null while no process runs the watch.","required\#
        ":["taken_at","bytes","closed_through","restored"],"properties":{"taken_at":{"type":["string","null"],"format"\#
        :"date-time"},"bytes":{"type":["integer","null"]},"closed_through":{"type":["string","null"],"format":"date-ti\#
        me","description":"The newest grid time that is in it."},"restored":{"type":["string","null"],"enum":["resumed\#
        ","data_only","none","corrupt","too_old","configuration_changed","ahead_of_time",null],"description":"What the\#
         start made of the checkpoint that it found. resumed: everything went on; data_only: the data was kept, the ac\#
        tive version started anew; none: there was no checkpoint; else it was ignored."}}},"emission_conflict":{"type"\#
        :["string","null"],"description":"The older watch that emits the same series; this one then emits nothing in t\#
        hat format."},"owner":{"type":["string","null"],"description":"The process that runs it."}}},"WindowAveragePar\#
        ameters":{"type":"object","description":"Hyper-parameters of the model `window_average`.","additionalPropertie\#
        s":false,"properties":{"window":{"type":["integer","null"],"minimum":1,"maximum":10000,"default":12,"descripti\#
        on":"How many of the newest grid points are summed up."},"statistic":{"type":["string","null"],"enum":["mean",\#
        "median",null],"default":"median","description":"How they are summed up."}}}}}}
        """#
}
