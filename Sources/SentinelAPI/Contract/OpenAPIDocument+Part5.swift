// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part5 = #"""
        at is null counts as absent.","additionalProperties":false,"properties":{"name":{"type":["string","null"],"pat\#
        tern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"Required on POST; on PUT it may rep\#
        eat the name of the URL."},"data_source":{"type":["string","null"],"minLength":1,"maxLength":63,"default":"def\#
        ault","description":"The name of a data source that exists."},"metric":{"type":["string","null"],"minLength":1\#
        ,"maxLength":1024,"description":"The metric to watch. Either `metric` (with `labels` and `matchers`) or `query\#
        ` is needed, not both."},"labels":{"type":["object","null"],"description":"Labels that must be equal.","maxPro\#
        perties":64,"additionalProperties":{"type":"string","maxLength":4096}},"matchers":{"type":["array","null"],"it\#
        ems":{"$ref":"#/components/schemas/Matcher"},"maxItems":32,"description":"Further matchers."},"query":{"type":\#
        ["string","null"],"minLength":1,"maxLength":8192,"description":"A PromQL expression that returns an instant ve\#
        ctor."},"transform":{"type":["string","null"],"enum":["none","rate","increase","delta","auto",null],"default":\#
        "auto","description":"What is computed of the metric before forecasting; `auto` takes the rate of a counter. A\#
         `query` is taken as it is."},"model":{"type":["string","null"],"enum":["auto","naive","seasonal_naive","windo\#
        w_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_\#
        ridge","gradient_boosting","model_selection",null],"default":"auto","description":"The kind of model, see `/v1\#
        /models`."},"parameters":{"anyOf":[{"$ref":"#/components/schemas/ModelParameters"},{"type":"null"}],"descripti\#
        on":"Hyper-parameters of the model."},"seed":{"type":["integer","null"],"minimum":0,"maximum":2147483647,"defa\#
        ult":42,"description":"Of everything random in training."},"cron":{"type":["string","null"],"minLength":1,"max\#
        Length":256,"default":"0 */6 * * *","description":"When it is retrained: minute, hour, day of month, month, da\#
        y of week."},"time_zone":{"type":["string","null"],"minLength":1,"maxLength":64,"default":"UTC","description":\#
        "An IANA name, for `cron`."},"granularity":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d\#
        )?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1m","description":"The grid step, 1s to 7d."},"horizon":\#
        {"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$",\#
        "description":"How far ahead: a whole multiple of the granularity, 1 to 1,000 steps. Default: 5 steps."},"look\#
        back":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\#
        \s*$","description":"How much history the model sees: a whole multiple of the granularity, longer than the hor\#
        izon. Default: the larger of 30 steps and 6 horizons."},"training_window":{"type":["string","null"],"pattern":\#
        "^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history is k\#
        ept for training: a whole multiple of the granularity, at least lookback and horizon, at most 50,000 points. D\#
        efault: the larger of 1,000 points and 3 times lookback and horizon."},"scrape_delay":{"type":["string","null"\#
        ],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How long \#
        after a grid time its value is asked for, at most the granularity. Default: a quarter of it, 1s to 15s."},"gat\#
        e":{"type":["string","null"],"enum":["on","off",null],"default":"on","description":"Whether a replacement must\#
         beat the version that it replaces."},"gate_margin":{"type":["number","null"],"minimum":0,"maximum":0.5,"defau\#
        lt":0,"description":"By which share it must be better."},"promotion":{"type":["string","null"],"enum":["immedi\#
        ate","experiment","manual",null],"default":"immediate","description":"What becomes of a trained version that t\#
        he gate lets through. immediate: it becomes active; experiment: it must win an experiment against the active o\#
        ne; manual: it waits in staging."},"probation":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\#
        \d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1d","description":"How long the version before goes \#
        on in shadow after a promotion, at most 30d; when it proves to be better the promotion is undone. `0s` is not \#
        at all."},"drift":{"anyOf":[{"$ref":"#/components/schemas/DriftPolicyInput"},{"type":"null"}],"description":"W\#
        hen a drop in quality starts a retraining."},"training":{"anyOf":[{"$ref":"#/components/schemas/TrainingInput"\#
        },{"type":"null"}],"description":"How it is retrained."},"max_versions":{"type":["integer","null"],"minimum":1\#
        ,"maximum":100,"default":5,"description":"Artifacts that are kept."},"max_series":{"type":["integer","null"],"\#
        minimum":1,"maximum":1000,"default":100,"description":"Series that are modelled at most."},"emission":{"anyOf"\#
        :[{"$ref":"#/components/schemas/EmissionInput"},{"type":"null"}],"description":"What appears on `/metrics`."},\#
        "interval":{"anyOf":[{"$ref":"#/components/schemas/IntervalInput"},{"type":"null"}],"description":"Which predi\#
        ction intervals are kept."},"support":{"anyOf":[{"$ref":"#/components/schemas/SupportInput"},{"type":"null"}],\#
        "description":"The range of the values, as far as it is known; a rate is never negative."},"preprocessing":{"a\#
        nyOf":[{"$ref":"#/components/schemas/PreprocessingInput"},{"type":"null"}],"description":"What happens to the \#
        points of a series before a model learns from them."},"on_corrupt":{"type":["string","null"],"enum":["fall_bac\#
        k","fail",null],"default":"fall_back","description":"What happens at start when the artifact of the active ver\#
        sion cannot be loaded."},"paused":{"type":["boolean","null"],"default":false,"description":"A paused watch is \#
        neither scraped nor trained and emits nothing."},"tags":{"type":["object","null"],"description":"For people an\#
        d filters.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":256}},"description":{"type"\#
        :["string","null"],"maxLength":1000,"default":"","description":"For people."},"id":{"readOnly":true,"descripti\#
        on":"Ignored, so that what was read can be written back."},"model_defaulted":{"readOnly":true,"description":"I\#
        gnored, so that what was read can be written back."},"revision":{"readOnly":true,"description":"Ignored, so th\#
        at what was read can be written back."},"spec_generation":{"readOnly":true,"description":"Ignored, so that wha\#
        t was read can be written back."},"active_version":{"readOnly":true,"description":"Ignored, so that what was r\#
        ead can be written back."},"pin":{"readOnly":true,"description":"Ignored, so that what was read can be written\#
         back."},"state":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"error"\#
        :{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"created_at":{"readOnly\#
        ":true,"description":"Ignored, so that what was read can be written back."},"updated_at":{"readOnly":true,"des\#
        cription":"Ignored, so that what was read can be written back."}},"oneOf":[{"required":["metric"]},{"required"\#
        :["query"]}]},"WatchList":{"type":"object","description":"In the order of names.","required":["items"],"proper\#
        ties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Watch"},"maxItems":1000},"next_page_token\#
        ":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"WatchPatch":{"type":"object\#
        ","description":"A merge patch (RFC 7396): what is absent stays, null puts the default back. Setting `query` d\#
        rops `metric`, `labels` and `matchers`, and setting `metric` drops `query`; a new `model` starts from its defa\#
        ult parameters; a new `granularity` renews a `scrape_delay` that was the default.","additionalProperties":fals\#
        e,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":\#
        63,"description":"May only repeat the name of the URL."},"data_source":{"type":["string","null"],"minLength":1\#
        ,"maxLength":63,"default":"default","description":"The name of a data source that exists."},"metric":{"type":[\#
        "string","null"],"minLength":1,"maxLength":1024,"description":"The metric to watch. Either `metric` (with `lab\#
        els` and `matchers`) or `query` is needed, not both."},"labels":{"type":["object","null"],"description":"Label\#
        s that must be equal.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":4096}},"matchers\#
        ":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Matcher"},"maxItems":32,"description":"Furthe\#
        r matchers."},"query":{"type":["string","null"],"minLength":1,"maxLength":8192,"description":"A PromQL express\#
        ion that returns an instant vector."},"transform":{"type":["string","null"],"enum":["none","rate","increase","\#
        delta","auto",null],"default":"auto","description":"What is computed of the metric before forecasting; `auto` \#
        takes the rate of a counter. A `query` is taken as it is."},"model":{"type":["string","null"],"enum":["auto","\#
        naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_tr\#
        end","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection",null],"default":"auto","description\#
        ":"The kind of model, see `/v1/models`."},"parameters":{"anyOf":[{"$ref":"#/components/schemas/ModelParameters\#
        "},{"type":"null"}],"description":"Hyper-parameters of the model."},"seed":{"type":["integer","null"],"minimum\#
        ":0,"maximum":2147483647,"default":42,"description":"Of everything random in training."},"cron":{"type":["stri\#
        ng","null"],"minLength":1,"maxLength":256,"default":"0 */6 * * *","description":"When it is retrained: minute,\#
         hour, day of month, month, day of week."},"time_zone":{"type":["string","null"],"minLength":1,"maxLength":64,\#
        "default":"UTC","description":"An IANA name, for `cron`."},"granularity":{"type":["string","null"],"pattern":"\#
        ^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1m","description":"The gri\#
        d step, 1s to 7d."},"horizon":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\\#
        d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far ahead: a whole multiple of the granularity, 1 to 1,000 st\#
        eps. Default: 5 steps."},"lookback":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+\#
        h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history the model sees: a whole multiple of the gr\#
        anularity, longer than the horizon. Default: the larger of 30 steps and 6 horizons."},"training_window":{"type\#
        ":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","descr\#
        iption":"How much history is kept for training: a whole multiple of the granularity, at least lookback and hor\#
        izon, at most 50,000 points. Default: the larger of 1,000 points and 3 times lookback and horizon."},"scrape_d\#
        elay":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\#
        \s*$","description":"How long after a grid time its value is asked for, at most the granularity. Default: a qu\#
        arter of it, 1s to 15s."},"gate":{"type":["string","null"],"enum":["on","off",null],"default":"on","descriptio\#
        n":"Whether a replacement must beat the version that it replaces."},"gate_margin":{"type":["number","null"],"m\#
        inimum":0,"maximum":0.5,"default":0,"description":"By which share it must be better."},"promotion":{"type":["s\#
        tring","null"],"enum":["immediate","experiment","manual",null],"default":"immediate","description":"What becom\#
        es of a trained version that the gate lets through. immediate: it becomes active; experiment: it must win an e\#
        xperiment against the active one; manual: it waits in staging."},"probation":{"type":["string","null"],"patter\#
        n":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1d","description":"How\#
         long the version before goes on in shadow after a promotion, at most 30d; when it proves to be better the pro\#
        motion is undone. `0s` is not at all."},"drift":{"anyOf":[{"$ref":"#/components/schemas/DriftPolicyInput"},{"t\#
        ype":"null"}],"description":"When a drop in quality starts a retraining."},"training":{"anyOf":[{"$ref":"#/com\#
        ponents/schemas/TrainingInput"},{"type":"null"}],"description":"How it is retrained."},"max_versions":{"type":\#
        ["integer","null"],"minimum":1,"maximum":100,"default":5,"description":"Artifacts that are kept."},"max_series\#
        ":{"type":["integer","null"],"minimum":1,"maximum":1000,"default":100,"description":"Series that are modelled \#
        at most."},"emission":{"anyOf":[{"$ref":"#/components/schemas/EmissionInput"},{"type":"null"}],"description":"\#
        What appears on `/metrics`."},"interval":{"anyOf":[{"$ref":"#/components/schemas/IntervalInput"},{"type":"null\#
        "}],"description":"Which prediction intervals are kept."},"support":{"anyOf":[{"$ref":"#/components/schemas/Su\#
        pportInput"},{"type":"null"}],"description":"The range of the values, as far as it is known; a rate is never n\#
        egative."},"preprocessing":{"anyOf":[{"$ref":"#/components/schemas/PreprocessingInput"},{"type":"null"}],"desc\#
        ription":"What happens to the points of a series before a model learns from them."},"on_corrupt":{"type":["str\#
        ing","null"],"enum":["fall_back","fail",null],"default":"fall_back","description":"What happens at start when \#
        the artifact of the active version cannot be loaded."},"paused":{"type":["boolean","null"],"default":false,"de\#
        scription":"A paused watch is neither scraped nor trained and emits nothing."},"tags":{"type":["object","null"\#
        ],"description":"For people and filters.","maxProperties":64,"additionalProperties":{"type":"string","maxLengt\#
        h":256}},"description":{"type":["string","null"],"maxLength":1000,"default":"","description":"For people."}}},\#
        "WatchPreview":{"type":"object","description":"What `validate_only` answers.","required":["validate_only","wat\#
        ch","matched_series","emitted_samples","data_source_error","trainable","data_quality","next_fires"],"propertie\#
        s":{"validate_only":{"type":"boolean","const":true},"watch":{"$ref":"#/components/schemas/WatchSpecification"}\#
        ,"matched_series":{"type":["integer","null"],"description":"Series that the query returns; null when the sourc\#
        e did not answer."},"emitted_samples":{"type":["integer","null"],"description":"Samples that it would put on `\#
        /metrics`."},"data_source_error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}]},"trainable\#
        ":{"type":"boolean","description":"Whether one series has enough history."},"data_quality":{"type":"array","it\#
        ems":{"$ref":"#/components/schemas/QualityReport"}},"next_fires":{"type":"array","items":{"type":"string","for\#
        mat":"date-time"},"maxItems":5,"description":"The next times of `cron`."}}},"WatchSpecification":{"type":"obje\#
        ct","description":"What a client wrote, every default spelled out; with either `metric`, `labels` and `matcher\#
        s`, or `query`.","required":["name","data_source","transform","model","model_defaulted","parameters","seed","c\#
        ron","time_zone","granularity","horizon","lookback","training_window","scrape_delay","gate","gate_margin","pro\#
        motion","probation","drift","training","max_versions","max_series","emission","interval","support","preprocess\#
        ing","on_corrupt","paused","tags","description"],"properties":{"name":{"$ref":"#/components/schemas/Name"},"da\#
        ta_source":{"type":"string"},"metric":{"type":"string"},"labels":{"type":"object","additionalProperties":{"typ\#
        e":"string"}},"matchers":{"type":"array","items":{"$ref":"#/components/schemas/Matcher"}},"query":{"type":"str\#
        ing"},"transform":{"type":"string","enum":["none","rate","increase","delta","auto"]},"model":{"type":"string",\#
        "enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","\#
        mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"model_defaulted"\#
        :{"type":"boolean","description":"Whether the model was not chosen by the client."},"parameters":{"$ref":"#/co\#
        mponents/schemas/ModelParameters"},"seed":{"type":"integer"},"cron":{"type":"string"},"time_zone":{"type":"str\#
        ing"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+m\#
        s)?)\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d\#
        +ms)?)\\s*$"},"lookback":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\#
        \\d+ms)?)\\s*$"},"training_window":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)\#
        ?(\\d+s)?(\\d+ms)?)\\s*$"},"scrape_delay":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?\#
        (\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"gate":{"type":"string","enum":["on","off"]},"gate_margin":{"type":"number"}\#
        ,"promotion":{"type":"string","enum":["immediate","experiment","manual"]},"probation":{"type":"string","patter\#
        n":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"drift":{"$ref":"#/components/sc\#
        hemas/DriftPolicy"},"training":{"$ref":"#/components/schemas/Training"},"max_versions":{"type":"integer"},"max\#
        _series":{"type":"integer"},"emission":{"$ref":"#/components/schemas/Emission"},"interval":{"$ref":"#/componen\#
        ts/schemas/Interval"},"support":{"$ref":"#/components/schemas/Support"},"preprocessing":{"$ref":"#/components/\#
        schemas/Preprocessing"},"on_corrupt":{"type":"string","enum":["fall_back","fail"]},"paused":{"type":"boolean"}\#
        ,"tags":{"type":"object","additionalProperties":{"type":"string"}},"description":{"type":"string"}}},"WatchSta\#
        te":{"type":"string","enum":["pending","warming","ready","stale","no_data","contract_broken","paused","failed"\#
        ],"description":"pending: not scraped yet; warming: collecting history or training its first version; ready: f\#
        orecasting; stale: the newest data is older than the horizon, nothing is emitted; no_data: the source answers \#
        and returns no series; contract_broken: reserved; paused; failed: it cannot go on without an operator, see its\#
         conditions."},"WatchStatus":{"type":"object","description":"Everything that is known of a watch now.","requir\#
        ed":["name","state","conditions","active_version","pin","accuracy","scrape","buffer","schedule","training","dr\#
        ift","experiment","probation","arms","series","checkpoint","emission_conflict","owner"],"properties":{"name":{\#
        "$ref":"#/components/schemas/Name"},"state":{"$ref":"#/components/schemas/WatchState"},"conditions":{"type":"a\#
        rray","items":{"$ref":"#/components/schemas/Condition"}},"active_version":{"type":["object","null"],"descripti\#
        on":"The promoted version; null while there is none.","required":["number","model","stage","served","metrics"]\#
        ,"properties":{"number":{"type":"integer","minimum":1},"model":{"type":"string","enum":["auto","naive","season\#
        al_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nl\#
        inear","fourier_ridge","gradient_boosting","model_selection"]},"stage":{"type":"string","const":"production"},\#
        "served":{"type":"boolean","description":"False while its artifact or the configuration keeps it from being se\#
        rved."},"metrics":{"type":"object","required":["validation"],"properties":{"validation":{"anyOf":[{"$ref":"#/c\#
        omponents/schemas/ValidationMetrics"},{"type":"null"}]}}}}},"pin":{"anyOf":[{"$ref":"#/components/schemas/Pin"\#
        },{"type":"null"}]},"accuracy":{"type":"object","description":"Live quality from matured forecasts, never from\#
         training.","required":["mean","series","interval"],"properties":{"interval":{"type":"object","description":"H\#
        ow the interval at the emitted level has kept its promise, over all series and steps.","required":["level","ta\#
        rget","coverage"],"properties":{"level":{"type":"number"},"target":{"type":"number","description":"The share o\#
        f values that it is meant to hold."},"coverage":{"type":["number","null"],"description":"The share that it has\#
         held; null before the first."}}},"mean":{"type":"array","items":{"$ref":"#/components/schemas/LiveAccuracy"},\#
        "description":"Over the series; `n` is the sum."},"series":{"type":"array","items":{"type":"object","required"\#
        :["id","labels","version","steps"],"properties":{"id":{"type":"string"},"labels":{"type":"object","additionalP\#
        roperties":{"type":"string"}},"version":{"type":"integer","minimum":1},"steps":{"type":"array","items":{"$ref"\#
        :"#/components/schemas/LiveAccuracy"}}}}}}},"scrape":{"type":"object","required":["last_attempt","last_success\#
        ","through","failures","next_due","lag_seconds","error"],"properties":{"last_attempt":{"type":["string","null"\#
        ],"format":"date-time"},"last_success":{"type":["string","null"],"format":"date-time"},"through":{"type":["str\#
        ing","null"],"format":"date-time","description":"The newest grid time that was fetched."},"failures":{"type":"\#
        integer","description":"Failures in a row."},"next_due":{"type":["string","null"],"format":"date-time"},"lag_s\#
        econds":{"type":["number","null"]},"error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}]}}\#
        },"buffer":{"type":"object","required":["capacity","points","fill"],"properties":{"capacity":{"type":"integer"\#
        ,"description":"Grid points held per series."},"points":{"type":"object","description":"Observed points over t\#
        he series.","required":["min","mean"],"properties":{"min":{"type":["number","null"]},"mean":{"type":["number",\#
        "null"]}}},"fill":{"type":"object","description":"Share of the capacity over the series.","required":["min","m\#
        ean"],"properties":{"min":{"type":["number","null"]},"mean":{"type":["number","null"]}}}}},"schedule":{"type":\#
        "object","required":["next","last","missed_since_start","last_trigger"],"properties":{"next":{"type":["string"\#
        ,"null"],"format":"date-time"},"last":{"type":["string","null"],"format":"date-time"},"missed_since_start":{"t\#
        ype":"integer"},"last_trigger":{"type":["string","null"],"enum":["cold_start","cron","drift","manual","experim\#
        ent",null]}}},"training":{"type":"object","required":["open_run","last_run","failures","not_before"],"properti\#
        es":{"open_run":{"anyOf":[{"$ref":"#/components/schemas/TrainingRun"},{"type":"null"}]},"last_run":{"anyOf":[{\#
        "$ref":"#/components/schemas/TrainingRun"},{"type":"null"}],"description":"The newest finished one."},"failure\#
        s":{"type":"integer","description":"Failures in a row."},"not_before":{"type":["string","null"],"format":"date\#
        -time","description":"Until then no training is started after failures."}}},"drift":{"type":"object","descript\#
        ion":"Whether the active version still fits, and why.","required":["policy","score","severity","judged","drift\#
        ed","needed","explanation","ruling","not_before","series"],"properties":{"policy":{"$ref":"#/components/schema\#
        s/DriftPolicy"},"score":{"type":["number","null"],"description":"The largest ratio of a live error to its base\#
        line, or the largest live error in mode absolute; null until it is measured."},"severity":{"type":["string","n\#
        ull"],"enum":["none","low","high",null],"description":"Null until a series is judged."},"judged":{"type":"inte\#
        ger","description":"Series with enough data to be judged."},"drifted":{"type":"integer","description":"Those t\#
        hat have drifted."},"needed":{"type":["integer","null"],"description":"How many it takes for the watch to have\#
         drifted."},"explanation":{"type":["string","null"]},"ruling":{"type":["string","null"],"enum":["retrain","wai\#
        t","common_cause","over_budget",null],"description":"What comes of it, all watches considered. wait: others of\#
         its data source may follow; common_cause: many watches of its data source drift together and are left alone; \#
        over_budget: the retrainings for drift are spent for now."},"not_before":{"type":["string","null"],"format":"d\#
        ate-time","description":"No retraining for drift before."},"series":{"type":"array","maxItems":10,"description\#
        ":"The worst ones.","items":{"$ref":"#/components/schemas/SeriesDrift"}}}},"experiment":{"anyOf":[{"$ref":"#/c\#
        omponents/schemas/ExperimentSummary"},{"type":"null"}],"description":"The one that runs, else the next one."},\#
        "probation":{"anyOf":[{"$ref":"#/components/schemas/ExperimentSummary"},{"type":"null"}],"description":"Of the\#
         active version; null where there is none."},"arms":{"type":"array","description":"Every running version besid\#
        e the others, the active one first; empty while only one runs.","items":{"type":"object","required":["version"\#
        ,"active","served","series","steps"],"properties":{"version":{"type":"integer","minimum":1},"active":{"type":"\#
        boolean"},"served":{"type":"boolean","description":"Whether its forecasts are shown now."},"series":{"type":"i\#
        nteger"},"steps":{"type":"array","items":{"$ref":"#/components/schemas/LiveAccuracy"}}}}},"series":{"type":"ob\#
        ject","required":["modelled","forecasting","stale","cold","refused","max"],"properties":{"modelled":{"type":"i\#
        nteger"},"forecasting":{"type":"integer"},"stale":{"type":"integer"},"cold":{"type":"integer","description":"J\#
        oined after the active version was trained."},"refused":{"type":"integer","description":"Over `max`."},"max":{\#
        "type":"integer"}}},"checkpoint":{"type":["object","null"],"description":"What a restart would go on from; nul\#
        l while no process runs the watch.","required":["taken_at","bytes","closed_through","restored"],"properties":{\#
        "taken_at":{"type":["string","null"],"format":"date-time"},"bytes":{"type":["integer","null"]},"closed_through\#
        ":{"type":["string","null"],"format":"date-time","description":"The newest grid time that is in it."},"restore\#
        d":{"type":["string","null"],"enum":["resumed","data_only","none","corrupt","too_old","configuration_changed",\#
        "ahead_of_time",null],"description":"What the start made of the checkpoint that it found. resumed: everything \#
        went on; data_only: the data was kept, the active version started anew; none: there was no checkpoint; else it\#
         was ignored."}}},"emission_conflict":{"type":["string","null"],"description":"The older watch that emits the \#
        same series; this one then emits nothing in that format."},"owner":{"type":["string","null"],"description":"Th\#
        e process that runs it."}}},"WindowAverageParameters":{"type":"object","description":"Hyper-parameters of the \#
        model `window_average`.","additionalProperties":false,"properties":{"window":{"type":["integer","null"],"minim\#
        um":1,"maximum":10000,"default":12,"description":"How many of the newest grid points are summed up."},"statist\#
        ic":{"type":["string","null"],"enum":["mean","median",null],"default":"median","description":"How they are sum\#
        med up."}}}}}}
        """#
}
