// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part5 = #"""
        d":{"type":"null","description":"Lifts the mark of a rollback."}}},"VersionPreview":{"type":"object","descript\#
        ion":"What `validate_only` answers; the number stands for nothing.","required":["validate_only","version"],"pr\#
        operties":{"validate_only":{"type":"boolean","const":true},"version":{"$ref":"#/components/schemas/Version"}}}\#
        ,"VersionList":{"type":"object","description":"Newest first.","required":["items"],"properties":{"items":{"typ\#
        e":"array","items":{"$ref":"#/components/schemas/Version"},"maxItems":1000},"next_page_token":{"type":"string"\#
        ,"description":"Opaque and signed; absent on the last page."}}},"Watch":{"description":"What to forecast and h\#
        ow, and in a few words how it goes.","allOf":[{"$ref":"#/components/schemas/WatchSpecification"},{"type":"obje\#
        ct","required":["id","revision","spec_generation","active_version","pin","state","error","created_at","updated\#
        _at"],"properties":{"id":{"type":"string","description":"Such as `wch_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"revision\#
        ":{"type":"integer","minimum":1,"description":"Moves with each edit."},"spec_generation":{"type":"integer","mi\#
        nimum":1,"description":"Moves with each edit that makes the results of an earlier training unusable."},"active\#
        _version":{"type":["integer","null"],"minimum":1,"description":"Null until the first version is promoted."},"p\#
        in":{"anyOf":[{"$ref":"#/components/schemas/Pin"},{"type":"null"}]},"state":{"$ref":"#/components/schemas/Watc\#
        hState"},"error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}],"description":"The first co\#
        ndition that somebody should look at; null when there is none."},"created_at":{"type":"string","format":"date-\#
        time"},"updated_at":{"type":"string","format":"date-time"}}}]},"WatchInput":{"type":"object","description":"A \#
        watch as a client writes it. A field that is null counts as absent.","additionalProperties":false,"properties"\#
        :{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"descriptio\#
        n":"Required on POST; on PUT it may repeat the name of the URL."},"data_source":{"type":["string","null"],"min\#
        Length":1,"maxLength":63,"default":"default","description":"The name of a data source that exists."},"metric":\#
        {"type":["string","null"],"minLength":1,"maxLength":1024,"description":"The metric to watch. Either `metric` (\#
        with `labels` and `matchers`) or `query` is needed, not both."},"labels":{"type":["object","null"],"descriptio\#
        n":"Labels that must be equal.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":4096}},\#
        "matchers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Matcher"},"maxItems":32,"description\#
        ":"Further matchers."},"query":{"type":["string","null"],"minLength":1,"maxLength":8192,"description":"A PromQ\#
        L expression that returns an instant vector."},"transform":{"type":["string","null"],"enum":["none","rate","in\#
        crease","delta","auto",null],"default":"auto","description":"What is computed of the metric before forecasting\#
        ; `auto` takes the rate of a counter. A `query` is taken as it is."},"model":{"type":["string","null"],"enum":\#
        ["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","\#
        linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection",null],"default":"auto","de\#
        scription":"The kind of model, see `/v1/models`."},"parameters":{"anyOf":[{"$ref":"#/components/schemas/ModelP\#
        arameters"},{"type":"null"}],"description":"Hyper-parameters of the model."},"seed":{"type":["integer","null"]\#
        ,"minimum":0,"maximum":2147483647,"default":42,"description":"Of everything random in training."},"cron":{"typ\#
        e":["string","null"],"minLength":1,"maxLength":256,"default":"0 */6 * * *","description":"When it is retrained\#
        : minute, hour, day of month, month, day of week."},"time_zone":{"type":["string","null"],"minLength":1,"maxLe\#
        ngth":64,"default":"UTC","description":"An IANA name, for `cron`."},"granularity":{"type":["string","null"],"p\#
        attern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1m","description"\#
        :"The grid step, 1s to 7d."},"horizon":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\#
        \d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far ahead: a whole multiple of the granularity, 1 to\#
         1,000 steps. Default: 5 steps."},"lookback":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d\#
        +d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history the model sees: a whole multiple \#
        of the granularity, longer than the horizon. Default: the larger of 30 steps and 6 horizons."},"training_windo\#
        w":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*\#
        $","description":"How much history is kept for training: a whole multiple of the granularity, at least lookbac\#
        k and horizon, at most 50,000 points. Default: the larger of 1,000 points and 3 times lookback and horizon."},\#
        "scrape_delay":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\#
        \d+ms)?)\\s*$","description":"How long after a grid time its value is asked for, at most the granularity. Defa\#
        ult: a quarter of it, 1s to 15s."},"gate":{"type":["string","null"],"enum":["on","off",null],"default":"on","d\#
        escription":"Whether a replacement must beat the version that it replaces."},"gate_margin":{"type":["number","\#
        null"],"minimum":0,"maximum":0.5,"default":0,"description":"By which share it must be better."},"promotion":{"\#
        type":["string","null"],"enum":["immediate","experiment","manual",null],"default":"immediate","description":"W\#
        hat becomes of a trained version that the gate lets through. immediate: it becomes active; experiment: it must\#
         win an experiment against the active one; manual: it waits in staging."},"probation":{"type":["string","null"\#
        ],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1d","descript\#
        ion":"How long the version before goes on in shadow after a promotion, at most 30d; when it proves to be bette\#
        r the promotion is undone. `0s` is not at all. The third such rollback within 24 hours pins the watch."},"drif\#
        t":{"anyOf":[{"$ref":"#/components/schemas/DriftPolicyInput"},{"type":"null"}],"description":"When a drop in q\#
        uality starts a retraining."},"training":{"anyOf":[{"$ref":"#/components/schemas/TrainingInput"},{"type":"null\#
        "}],"description":"How it is retrained."},"max_versions":{"type":["integer","null"],"minimum":1,"maximum":100,\#
        "default":5,"description":"Artifacts that are kept."},"max_series":{"type":["integer","null"],"minimum":1,"max\#
        imum":1000,"default":100,"description":"Series that are modelled at most."},"emission":{"anyOf":[{"$ref":"#/co\#
        mponents/schemas/EmissionInput"},{"type":"null"}],"description":"What appears on `/metrics`."},"interval":{"an\#
        yOf":[{"$ref":"#/components/schemas/IntervalInput"},{"type":"null"}],"description":"Which prediction intervals\#
         are kept."},"support":{"anyOf":[{"$ref":"#/components/schemas/SupportInput"},{"type":"null"}],"description":"\#
        The range of the values, as far as it is known; a rate is never negative."},"preprocessing":{"anyOf":[{"$ref":\#
        "#/components/schemas/PreprocessingInput"},{"type":"null"}],"description":"What happens to the points of a ser\#
        ies before a model learns from them."},"on_corrupt":{"type":["string","null"],"enum":["fall_back","fail",null]\#
        ,"default":"fall_back","description":"What happens at start when the artifact of the active version cannot be \#
        loaded."},"paused":{"type":["boolean","null"],"default":false,"description":"A paused watch is neither scraped\#
         nor trained and emits nothing."},"tags":{"type":["object","null"],"description":"For people and filters.","ma\#
        xProperties":64,"additionalProperties":{"type":"string","maxLength":256}},"description":{"type":["string","nul\#
        l"],"maxLength":1000,"default":"","description":"For people."},"id":{"readOnly":true,"description":"Ignored, s\#
        o that what was read can be written back."},"model_defaulted":{"readOnly":true,"description":"Ignored, so that\#
         what was read can be written back."},"revision":{"readOnly":true,"description":"Ignored, so that what was rea\#
        d can be written back."},"spec_generation":{"readOnly":true,"description":"Ignored, so that what was read can \#
        be written back."},"active_version":{"readOnly":true,"description":"Ignored, so that what was read can be writ\#
        ten back."},"pin":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"state\#
        ":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"error":{"readOnly":tr\#
        ue,"description":"Ignored, so that what was read can be written back."},"created_at":{"readOnly":true,"descrip\#
        tion":"Ignored, so that what was read can be written back."},"updated_at":{"readOnly":true,"description":"Igno\#
        red, so that what was read can be written back."}},"oneOf":[{"required":["metric"]},{"required":["query"]}]},"\#
        WatchList":{"type":"object","description":"In the order of names.","required":["items"],"properties":{"items":\#
        {"type":"array","items":{"$ref":"#/components/schemas/Watch"},"maxItems":1000},"next_page_token":{"type":"stri\#
        ng","description":"Opaque and signed; absent on the last page."}}},"WatchPatch":{"type":"object","description"\#
        :"A merge patch (RFC 7396): what is absent stays, null puts the default back. Setting `query` drops `metric`, \#
        `labels` and `matchers`, and setting `metric` drops `query`; a new `model` starts from its default parameters;\#
         a new `granularity` renews a `scrape_delay` that was the default.","additionalProperties":false,"properties":\#
        {"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description\#
        ":"May only repeat the name of the URL."},"data_source":{"type":["string","null"],"minLength":1,"maxLength":63\#
        ,"default":"default","description":"The name of a data source that exists."},"metric":{"type":["string","null"\#
        ],"minLength":1,"maxLength":1024,"description":"The metric to watch. Either `metric` (with `labels` and `match\#
        ers`) or `query` is needed, not both."},"labels":{"type":["object","null"],"description":"Labels that must be \#
        equal.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":4096}},"matchers":{"type":["arr\#
        ay","null"],"items":{"$ref":"#/components/schemas/Matcher"},"maxItems":32,"description":"Further matchers."},"\#
        query":{"type":["string","null"],"minLength":1,"maxLength":8192,"description":"A PromQL expression that return\#
        s an instant vector."},"transform":{"type":["string","null"],"enum":["none","rate","increase","delta","auto",n\#
        ull],"default":"auto","description":"What is computed of the metric before forecasting; `auto` takes the rate \#
        of a counter. A `query` is taken as it is."},"model":{"type":["string","null"],"enum":["auto","naive","seasona\#
        l_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nli\#
        near","fourier_ridge","gradient_boosting","model_selection",null],"default":"auto","description":"The kind of \#
        model, see `/v1/models`."},"parameters":{"anyOf":[{"$ref":"#/components/schemas/ModelParameters"},{"type":"nul\#
        l"}],"description":"Hyper-parameters of the model."},"seed":{"type":["integer","null"],"minimum":0,"maximum":2\#
        147483647,"default":42,"description":"Of everything random in training."},"cron":{"type":["string","null"],"mi\#
        nLength":1,"maxLength":256,"default":"0 */6 * * *","description":"When it is retrained: minute, hour, day of m\#
        onth, month, day of week."},"time_zone":{"type":["string","null"],"minLength":1,"maxLength":64,"default":"UTC"\#
        ,"description":"An IANA name, for `cron`."},"granularity":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)\#
        ?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1m","description":"The grid step, 1s to 7\#
        d."},"horizon":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\#
        \d+ms)?)\\s*$","description":"How far ahead: a whole multiple of the granularity, 1 to 1,000 steps. Default: 5\#
         steps."},"lookback":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d\#
        +s)?(\\d+ms)?)\\s*$","description":"How much history the model sees: a whole multiple of the granularity, long\#
        er than the horizon. Default: the larger of 30 steps and 6 horizons."},"training_window":{"type":["string","nu\#
        ll"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How mu\#
        ch history is kept for training: a whole multiple of the granularity, at least lookback and horizon, at most 5\#
        0,000 points. Default: the larger of 1,000 points and 3 times lookback and horizon."},"scrape_delay":{"type":[\#
        "string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","descript\#
        ion":"How long after a grid time its value is asked for, at most the granularity. Default: a quarter of it, 1s\#
         to 15s."},"gate":{"type":["string","null"],"enum":["on","off",null],"default":"on","description":"Whether a r\#
        eplacement must beat the version that it replaces."},"gate_margin":{"type":["number","null"],"minimum":0,"maxi\#
        mum":0.5,"default":0,"description":"By which share it must be better."},"promotion":{"type":["string","null"],\#
        "enum":["immediate","experiment","manual",null],"default":"immediate","description":"What becomes of a trained\#
         version that the gate lets through. immediate: it becomes active; experiment: it must win an experiment again\#
        st the active one; manual: it waits in staging."},"probation":{"type":["string","null"],"pattern":"^\\s*(0|(\\\#
        d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1d","description":"How long the versi\#
        on before goes on in shadow after a promotion, at most 30d; when it proves to be better the promotion is undon\#
        e. `0s` is not at all. The third such rollback within 24 hours pins the watch."},"drift":{"anyOf":[{"$ref":"#/\#
        components/schemas/DriftPolicyInput"},{"type":"null"}],"description":"When a drop in quality starts a retraini\#
        ng."},"training":{"anyOf":[{"$ref":"#/components/schemas/TrainingInput"},{"type":"null"}],"description":"How i\#
        t is retrained."},"max_versions":{"type":["integer","null"],"minimum":1,"maximum":100,"default":5,"description\#
        ":"Artifacts that are kept."},"max_series":{"type":["integer","null"],"minimum":1,"maximum":1000,"default":100\#
        ,"description":"Series that are modelled at most."},"emission":{"anyOf":[{"$ref":"#/components/schemas/Emissio\#
        nInput"},{"type":"null"}],"description":"What appears on `/metrics`."},"interval":{"anyOf":[{"$ref":"#/compone\#
        nts/schemas/IntervalInput"},{"type":"null"}],"description":"Which prediction intervals are kept."},"support":{\#
        "anyOf":[{"$ref":"#/components/schemas/SupportInput"},{"type":"null"}],"description":"The range of the values,\#
         as far as it is known; a rate is never negative."},"preprocessing":{"anyOf":[{"$ref":"#/components/schemas/Pr\#
        eprocessingInput"},{"type":"null"}],"description":"What happens to the points of a series before a model learn\#
        s from them."},"on_corrupt":{"type":["string","null"],"enum":["fall_back","fail",null],"default":"fall_back","\#
        description":"What happens at start when the artifact of the active version cannot be loaded."},"paused":{"typ\#
        e":["boolean","null"],"default":false,"description":"A paused watch is neither scraped nor trained and emits n\#
        othing."},"tags":{"type":["object","null"],"description":"For people and filters.","maxProperties":64,"additio\#
        nalProperties":{"type":"string","maxLength":256}},"description":{"type":["string","null"],"maxLength":1000,"de\#
        fault":"","description":"For people."}}},"WatchPreview":{"type":"object","description":"What `validate_only` a\#
        nswers.","required":["validate_only","watch","matched_series","emitted_samples","data_source_error","trainable\#
        ","data_quality","next_fires"],"properties":{"validate_only":{"type":"boolean","const":true},"watch":{"$ref":"\#
        #/components/schemas/WatchSpecification"},"matched_series":{"type":["integer","null"],"description":"Series th\#
        at the query returns; null when the source did not answer."},"emitted_samples":{"type":["integer","null"],"des\#
        cription":"Samples that it would put on `/metrics`."},"data_source_error":{"anyOf":[{"$ref":"#/components/sche\#
        mas/Reason"},{"type":"null"}]},"trainable":{"type":"boolean","description":"Whether one series has enough hist\#
        ory."},"data_quality":{"type":"array","items":{"$ref":"#/components/schemas/QualityReport"}},"next_fires":{"ty\#
        pe":"array","items":{"type":"string","format":"date-time"},"maxItems":5,"description":"The next times of `cron\#
        `."}}},"WatchSpecification":{"type":"object","description":"What a client wrote, every default spelled out; wi\#
        th either `metric`, `labels` and `matchers`, or `query`.","required":["name","data_source","transform","model"\#
        ,"model_defaulted","parameters","seed","cron","time_zone","granularity","horizon","lookback","training_window"\#
        ,"scrape_delay","gate","gate_margin","promotion","probation","drift","training","max_versions","max_series","e\#
        mission","interval","support","preprocessing","on_corrupt","paused","tags","description"],"properties":{"name"\#
        :{"$ref":"#/components/schemas/Name"},"data_source":{"type":"string"},"metric":{"type":"string"},"labels":{"ty\#
        pe":"object","additionalProperties":{"type":"string"}},"matchers":{"type":"array","items":{"$ref":"#/component\#
        s/schemas/Matcher"}},"query":{"type":"string"},"transform":{"type":"string","enum":["none","rate","increase","\#
        delta","auto"]},"model":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","expon\#
        ential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosti\#
        ng","model_selection"]},"model_defaulted":{"type":"boolean","description":"Whether the model was not chosen by\#
         the client."},"parameters":{"$ref":"#/components/schemas/ModelParameters"},"seed":{"type":"integer"},"cron":{\#
        "type":"string"},"time_zone":{"type":"string"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+\#
        w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\\#
        d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"lookback":{"type":"string","pattern":"^\\s*(0|(\\d+y)?\#
        (\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"training_window":{"type":"string","pattern":"^\\s*(\#
        0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"scrape_delay":{"type":"string","pattern":\#
        "^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"gate":{"type":"string","enum":["on\#
        ","off"]},"gate_margin":{"type":"number"},"promotion":{"type":"string","enum":["immediate","experiment","manua\#
        l"]},"probation":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?\#
        )\\s*$"},"drift":{"$ref":"#/components/schemas/DriftPolicy"},"training":{"$ref":"#/components/schemas/Training\#
        "},"max_versions":{"type":"integer"},"max_series":{"type":"integer"},"emission":{"$ref":"#/components/schemas/\#
        Emission"},"interval":{"$ref":"#/components/schemas/Interval"},"support":{"$ref":"#/components/schemas/Support\#
        "},"preprocessing":{"$ref":"#/components/schemas/Preprocessing"},"on_corrupt":{"type":"string","enum":["fall_b\#
        ack","fail"]},"paused":{"type":"boolean"},"tags":{"type":"object","additionalProperties":{"type":"string"}},"d\#
        escription":{"type":"string"}}},"WatchState":{"type":"string","enum":["pending","warming","ready","stale","no_\#
        data","contract_broken","paused","failed"],"description":"pending: not scraped yet; warming: collecting histor\#
        y or training its first version; ready: forecasting; stale: the newest data is older than the horizon, nothing\#
         is emitted; no_data: the source answers and returns no series; contract_broken: reserved; paused; failed: it \#
        cannot go on without an operator, see its conditions."},"WatchStatus":{"type":"object","description":"Everythi\#
        ng that is known of a watch now.","required":["name","state","conditions","active_version","pin","accuracy","s\#
        crape","buffer","schedule","training","drift","experiment","probation","arms","series","checkpoint","emission_\#
        conflict","owner"],"properties":{"name":{"$ref":"#/components/schemas/Name"},"state":{"$ref":"#/components/sch\#
        emas/WatchState"},"conditions":{"type":"array","items":{"$ref":"#/components/schemas/Condition"}},"active_vers\#
        ion":{"type":["object","null"],"description":"The promoted version; null while there is none.","required":["nu\#
        mber","model","stage","served","metrics"],"properties":{"number":{"type":"integer","minimum":1},"model":{"type\#
        ":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta\#
        ","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"stage\#
        ":{"type":"string","const":"production"},"served":{"type":"boolean","description":"False while its artifact or\#
         the configuration keeps it from being served."},"metrics":{"type":"object","required":["validation"],"propert\#
        ies":{"validation":{"anyOf":[{"$ref":"#/components/schemas/ValidationMetrics"},{"type":"null"}]}}}}},"pin":{"a\#
        nyOf":[{"$ref":"#/components/schemas/Pin"},{"type":"null"}]},"accuracy":{"type":"object","description":"Live q\#
        uality from matured forecasts, never from training.","required":["mean","series","interval"],"properties":{"in\#
        terval":{"type":"object","description":"How the interval at the emitted level has kept its promise, over all s\#
        eries and steps.","required":["level","target","coverage"],"properties":{"level":{"type":"number"},"target":{"\#
        type":"number","description":"The share of values that it is meant to hold."},"coverage":{"type":["number","nu\#
        ll"],"description":"The share that it has held; null before the first."}}},"mean":{"type":"array","items":{"$r\#
        ef":"#/components/schemas/LiveAccuracy"},"description":"Over the series; `n` is the sum."},"series":{"type":"a\#
        rray","items":{"type":"object","required":["id","labels","version","steps"],"properties":{"id":{"type":"string\#
        "},"labels":{"type":"object","additionalProperties":{"type":"string"}},"version":{"type":"integer","minimum":1\#
        },"steps":{"type":"array","items":{"$ref":"#/components/schemas/LiveAccuracy"}}}}}}},"scrape":{"type":"object"\#
        ,"required":["last_attempt","last_success","through","failures","next_due","lag_seconds","error"],"properties"\#
        :{"last_attempt":{"type":["string","null"],"format":"date-time"},"last_success":{"type":["string","null"],"for\#
        mat":"date-time"},"through":{"type":["string","null"],"format":"date-time","description":"The newest grid time\#
         that was fetched."},"failures":{"type":"integer","description":"Failures in a row."},"next_due":{"type":["str\#
        ing","null"],"format":"date-time"},"lag_seconds":{"type":["number","null"]},"error":{"anyOf":[{"$ref":"#/compo\#
        nents/schemas/Reason"},{"type":"null"}]}}},"buffer":{"type":"object","required":["capacity","points","fill"],"\#
        properties":{"capacity":{"type":"integer","description":"Grid points held per series."},"points":{"type":"obje\#
        ct","description":"Observed points over the series.","required":["min","mean"],"properties":{"min":{"type":["n\#
        umber","null"]},"mean":{"type":["number","null"]}}},"fill":{"type":"object","description":"Share of the capaci\#
        ty over the series.","required":["min","mean"],"properties":{"min":{"type":["number","null"]},"mean":{"type":[\#
        "number","null"]}}}}},"schedule":{"type":"object","required":["next","last","missed_since_start","last_trigger\#
        "],"properties":{"next":{"type":["string","null"],"format":"date-time"},"last":{"type":["string","null"],"form\#
        at":"date-time"},"missed_since_start":{"type":"integer"},"last_trigger":{"type":["string","null"],"enum":["col\#
        d_start","cron","drift","manual","experiment",null]}}},"training":{"type":"object","required":["open_run","las\#
        t_run","failures","not_before"],"properties":{"open_run":{"anyOf":[{"$ref":"#/components/schemas/TrainingRun"}\#
        ,{"type":"null"}]},"last_run":{"anyOf":[{"$ref":"#/components/schemas/TrainingRun"},{"type":"null"}],"descript\#
        ion":"The newest finished one."},"failures":{"type":"integer","description":"Failures in a row."},"not_before"\#
        :{"type":["string","null"],"format":"date-time","description":"Until then no training is started after failure\#
        s."}}},"drift":{"type":"object","description":"Whether the active version still fits, and why.","required":["p\#
        olicy","score","severity","judged","drifted","needed","explanation","ruling","not_before","series"],"propertie\#
        s":{"policy":{"$ref":"#/components/schemas/DriftPolicy"},"score":{"type":["number","null"],"description":"The \#
        largest ratio of a live error to its baseline, or the largest live error in mode absolute; null until it is me\#
        asured."},"severity":{"type":["string","null"],"enum":["none","low","high",null],"description":"Null until a s\#
        eries is judged."},"judged":{"type":"integer","description":"Series with enough data to be judged."},"drifted"\#
        :{"type":"integer","description":"Those that have drifted."},"needed":{"type":["integer","null"],"description"\#
        :"How many it takes for the watch to have drifted."},"explanation":{"type":["string","null"]},"ruling":{"type"\#
        :["string","null"],"enum":["retrain","wait","common_cause","over_budget",null],"description":"What comes of it\#
        , all watches considered. wait: others of its data source may follow; common_cause: many watches of its data s\#
        ource drift together and are left alone; over_budget: the retrainings for drift are spent for now."},"not_befo\#
        re":{"type":["string","null"],"format":"date-time","description":"No retraining for drift before."},"series":{\#
        "type":"array","maxItems":10,"description":"The worst ones.","items":{"$ref":"#/components/schemas/SeriesDrift\#
        "}}}},"experiment":{"anyOf":[{"$ref":"#/components/schemas/ExperimentSummary"},{"type":"null"}],"description":\#
        "The one that runs, else the next one."},"probation":{"anyOf":[{"$ref":"#/components/schemas/ExperimentSummary\#
        "},{"type":"null"}],"description":"Of the active version; null where there is none. The third automatic rollba\#
        ck within 24 hours pins the watch."},"arms":{"type":"array","description":"Every running version beside the ot\#
        hers, the active one first; empty while only one runs.","items":{"type":"object","required":["version","active\#
        ","served","series","steps"],"properties":{"version":{"type":"integer","minimum":1},"active":{"type":"boolean"\#
        },"served":{"type":"boolean","description":"Whether its forecasts are shown now."},"series":{"type":"integer"}\#
        ,"steps":{"type":"array","items":{"$ref":"#/components/schemas/LiveAccuracy"}}}}},"series":{"type":"object","r\#
        equired":["modelled","forecasting","stale","cold","refused","max"],"properties":{"modelled":{"type":"integer"}\#
        ,"forecasting":{"type":"integer"},"stale":{"type":"integer"},"cold":{"type":"integer","description":"Joined af\#
        ter the active version was trained."},"refused":{"type":"integer","description":"Over `max`."},"max":{"type":"\#
        integer"}}},"checkpoint":{"type":["object","null"],"description":"What a restart would go on from; null while \#
        no process runs the watch.","required":["taken_at","bytes","closed_through","restored"],"properties":{"taken_a\#
        t":{"type":["string","null"],"format":"date-time"},"bytes":{"type":["integer","null"]},"closed_through":{"type\#
        ":["string","null"],"format":"date-time","description":"The newest grid time that is in it."},"restored":{"typ\#
        e":["string","null"],"enum":["resumed","data_only","none","corrupt","too_old","configuration_changed","ahead_o\#
        f_time",null],"description":"What the start made of the checkpoint that it found. resumed: everything went on;\#
         data_only: the data was kept, the active version started anew; none: there was no checkpoint; else it was ign\#
        ored."}}},"emission_conflict":{"type":["string","null"],"description":"The older watch that emits the same ser\#
        ies; this one then emits nothing in that format."},"owner":{"type":["string","null"],"description":"The proces\#
        s that runs it."}}},"WindowAverageParameters":{"type":"object","description":"Hyper-parameters of the model `w\#
        indow_average`.","additionalProperties":false,"properties":{"window":{"type":["integer","null"],"minimum":1,"m\#
        aximum":10000,"default":12,"description":"How many of the newest grid points are summed up."},"statistic":{"ty\#
        pe":["string","null"],"enum":["mean","median",null],"default":"median","description":"How they are summed up."\#
        }}}}}}
        """#
}
