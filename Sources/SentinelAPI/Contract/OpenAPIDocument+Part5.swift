// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part5 = #"""
        ,"validation":{"$ref":"#/components/schemas/ValidationMetrics"},"live":{"anyOf":[{"type":"object","required":[\#
        "overall","steps"],"properties":{"overall":{"$ref":"#/components/schemas/LiveErrors"},"steps":{"type":"array",\#
        "items":{"$ref":"#/components/schemas/LiveStepErrors"}}}},{"type":"null"}],"description":"Of matured forecasts\#
        , while it is served; what is not measured live is null."}}},"gate":{"$ref":"#/components/schemas/GateOutcome"\#
        },"features":{"type":"array","items":{"type":"string"},"description":"What the model computes from the past of\#
         a series."},"preprocessing":{"type":"object","description":"Versions made before it was recorded have no `tra\#
        nsform`.","required":["gaps","outliers","scale"],"properties":{"gaps":{"type":"string"},"outliers":{"type":"st\#
        ring"},"scale":{"type":"string"},"transform":{"type":"string"}}},"importance":{"type":["array","null"],"descri\#
        ption":"What forecasts lean on, the most important first; shares that sum to 1 over all features. Empty where \#
        the model does not say.","items":{"type":"object","required":["name","weight"],"properties":{"name":{"type":"s\#
        tring"},"weight":{"type":"number","minimum":0}}}},"selection":{"anyOf":[{"$ref":"#/components/schemas/Selectio\#
        n"},{"type":"null"}],"description":"Why these models were chosen; null for a model that is not chosen from sev\#
        eral."},"drift_score":{"type":["number","null"],"description":"Of a training for drift: the `score` of its cau\#
        se."},"configuration":{"type":"object","description":"What it was trained under; a rollback can restore it.","\#
        required":["transform","model","parameters","granularity","horizon","lookback"],"properties":{"metric":{"type"\#
        :"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"matchers":{"type":"array","ite\#
        ms":{"$ref":"#/components/schemas/Matcher"}},"query":{"type":"string"},"transform":{"type":"string","enum":["n\#
        one","rate","increase","delta","auto"]},"model":{"type":"string","enum":["auto","naive","seasonal_naive","wind\#
        ow_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier\#
        _ridge","gradient_boosting","model_selection"]},"parameters":{"$ref":"#/components/schemas/ModelParameters"},"\#
        granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s\#
        *$"},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\#
        \s*$"},"lookback":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)\#
        ?)\\s*$"},"preprocessing":{"$ref":"#/components/schemas/Preprocessing"}}},"artifact":{"type":"object","require\#
        d":["sha256","size","format","pruned_at"],"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},\#
        "size":{"type":"integer","description":"Bytes."},"format":{"type":"integer"},"pruned_at":{"type":["string","nu\#
        ll"],"format":"date-time","description":"When the bytes were dropped, by `max_versions` or by DELETE; the reco\#
        rd stays."}}},"imported":{"type":["object","null"],"description":"What it was where it was exported; null for \#
        a version that was trained here.","required":["watch","number","actor"],"properties":{"watch":{"type":"string"\#
        },"number":{"type":"integer"},"actor":{"type":"string","description":"Who imported it."}}},"blocked":{"type":[\#
        "object","null"],"description":"The mark of a rollback: nothing automatic chooses the version until a PATCH or\#
         a promotion lifts it.","required":["since","reason","rollback"],"properties":{"since":{"type":"string","forma\#
        t":"date-time"},"reason":{"type":"string"},"rollback":{"type":["string","null"]}}},"tags":{"type":"object","ad\#
        ditionalProperties":{"type":"string"}},"description":{"type":"string"}}},"VersionComparison":{"type":"object",\#
        "description":"Two versions of a watch side by side.","required":["watch","a","b","parameters","configuration"\#
        ,"metrics"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"a":{"$ref":"#/components/schemas/Compa\#
        redVersion"},"b":{"$ref":"#/components/schemas/ComparedVersion"},"parameters":{"type":"array","items":{"type":\#
        "object","required":["name","a","b","differs"],"properties":{"name":{"type":"string"},"a":{"description":"Null\#
         where the version has no such parameter."},"b":{"description":"Null where the version has no such parameter."\#
        },"differs":{"type":"boolean"}}}},"configuration":{"type":"array","description":"The fields in which the confi\#
        gurations differ.","items":{"type":"object","required":["field","a","b"],"properties":{"field":{"type":"string\#
        "},"a":{"description":"As in the watch."},"b":{"description":"As in the watch."}}}},"metrics":{"type":"array",\#
        "description":"Overall scores; only what is served has live ones.","items":{"type":"object","required":["kind"\#
        ,"metric","a","b","difference"],"properties":{"kind":{"type":"string","enum":["training","validation","live"]}\#
        ,"metric":{"type":"string"},"a":{"type":["number","null"]},"b":{"type":["number","null"]},"difference":{"type"\#
        :["number","null"],"description":"b less a."}}}}}},"ComparedVersion":{"type":"object","description":"What one \#
        should know of a version beside another.","required":["number","model","stage","created_at","blocked","sample_\#
        count","data_window"],"properties":{"number":{"type":"integer","minimum":1},"model":{"type":"string"},"stage":\#
        {"type":"string","enum":["development","staging","production","archived"]},"created_at":{"type":"string","form\#
        at":"date-time"},"blocked":{"type":["object","null"],"required":["since","reason","rollback"],"properties":{"s\#
        ince":{"type":"string","format":"date-time"},"reason":{"type":"string"},"rollback":{"type":["string","null"]}}\#
        },"sample_count":{"type":["integer","null"]},"data_window":{"type":["object","null"],"required":["start","end"\#
        ],"properties":{"start":{"type":"string","format":"date-time"},"end":{"type":"string","format":"date-time"}}}}\#
        },"VersionFile":{"type":"string","format":"binary","description":"An export; at most 67108864 bytes."},"Versio\#
        nPatch":{"type":"object","description":"What is said of a version.","additionalProperties":false,"properties":\#
        {"tags":{"type":["object","null"],"maxProperties":64,"description":"A merge patch; null removes a tag, or all.\#
        ","additionalProperties":{"type":["string","null"],"maxLength":256}},"description":{"type":["string","null"],"\#
        maxLength":1000},"blocked":{"type":"null","description":"Lifts the mark of a rollback."}}},"VersionPreview":{"\#
        type":"object","description":"What `validate_only` answers; the number stands for nothing.","required":["valid\#
        ate_only","version"],"properties":{"validate_only":{"type":"boolean","const":true},"version":{"$ref":"#/compon\#
        ents/schemas/Version"}}},"VersionList":{"type":"object","description":"Newest first.","required":["items"],"pr\#
        operties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Version"},"maxItems":1000},"next_page\#
        _token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"Watch":{"description"\#
        :"What to forecast and how, and in a few words how it goes.","allOf":[{"$ref":"#/components/schemas/WatchSpeci\#
        fication"},{"type":"object","required":["id","revision","spec_generation","active_version","pin","state","erro\#
        r","created_at","updated_at"],"properties":{"id":{"type":"string","description":"Such as `wch_01hq3v5k9x7m2t4w\#
        6y8z0a1b2c`."},"revision":{"type":"integer","minimum":1,"description":"Moves with each edit."},"spec_generatio\#
        n":{"type":"integer","minimum":1,"description":"Moves with each edit that makes the results of an earlier trai\#
        ning unusable."},"active_version":{"type":["integer","null"],"minimum":1,"description":"Null until the first v\#
        ersion is promoted."},"pin":{"anyOf":[{"$ref":"#/components/schemas/Pin"},{"type":"null"}]},"state":{"$ref":"#\#
        /components/schemas/WatchState"},"error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}],"de\#
        scription":"The first condition that somebody should look at; null when there is none."},"created_at":{"type":\#
        "string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}}}]},"WatchInput":{"type":"o\#
        bject","description":"A watch as a client writes it. A field that is null counts as absent.","additionalProper\#
        ties":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","m\#
        axLength":63,"description":"Required on POST; on PUT it may repeat the name of the URL."},"data_source":{"type\#
        ":["string","null"],"minLength":1,"maxLength":63,"default":"default","description":"The name of a data source \#
        that exists."},"metric":{"type":["string","null"],"minLength":1,"maxLength":1024,"description":"The metric to \#
        watch. Either `metric` (with `labels` and `matchers`) or `query` is needed, not both."},"labels":{"type":["obj\#
        ect","null"],"description":"Labels that must be equal.","maxProperties":64,"additionalProperties":{"type":"str\#
        ing","maxLength":4096}},"matchers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Matcher"},"m\#
        axItems":32,"description":"Further matchers."},"query":{"type":["string","null"],"minLength":1,"maxLength":819\#
        2,"description":"A PromQL expression that returns an instant vector."},"transform":{"type":["string","null"],"\#
        enum":["none","rate","increase","delta","auto",null],"default":"auto","description":"What is computed of the m\#
        etric before forecasting; `auto` takes the rate of a counter. A `query` is taken as it is."},"model":{"type":[\#
        "string","null"],"enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets",\#
        "theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection",nu\#
        ll],"default":"auto","description":"The kind of model, see `/v1/models`."},"parameters":{"anyOf":[{"$ref":"#/c\#
        omponents/schemas/ModelParameters"},{"type":"null"}],"description":"Hyper-parameters of the model."},"seed":{"\#
        type":["integer","null"],"minimum":0,"maximum":2147483647,"default":42,"description":"Of everything random in \#
        training."},"cron":{"type":["string","null"],"minLength":1,"maxLength":256,"default":"0 */6 * * *","descriptio\#
        n":"When it is retrained: minute, hour, day of month, month, day of week."},"time_zone":{"type":["string","nul\#
        l"],"minLength":1,"maxLength":64,"default":"UTC","description":"An IANA name, for `cron`."},"granularity":{"ty\#
        pe":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","def\#
        ault":"1m","description":"The grid step, 1s to 7d."},"horizon":{"type":["string","null"],"pattern":"^\\s*(0|(\\#
        \d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far ahead: a whole multiple \#
        of the granularity, 1 to 1,000 steps. Default: 5 steps."},"lookback":{"type":["string","null"],"pattern":"^\\s\#
        *(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history the model\#
         sees: a whole multiple of the granularity, longer than the horizon. Default: the larger of 30 steps and 6 hor\#
        izons."},"training_window":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m\#
        )?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history is kept for training: a whole multiple of the granu\#
        larity, at least lookback and horizon, at most 50,000 points. Default: the larger of 1,000 points and 3 times \#
        lookback and horizon."},"scrape_delay":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\#
        \d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How long after a grid time its value is asked for, at mo\#
        st the granularity. Default: a quarter of it, 1s to 15s."},"gate":{"type":["string","null"],"enum":["on","off"\#
        ,null],"default":"on","description":"Whether a replacement must beat the version that it replaces."},"gate_mar\#
        gin":{"type":["number","null"],"minimum":0,"maximum":0.5,"default":0,"description":"By which share it must be \#
        better."},"promotion":{"type":["string","null"],"enum":["immediate","experiment","manual",null],"default":"imm\#
        ediate","description":"What becomes of a trained version that the gate lets through. immediate: it becomes act\#
        ive; experiment: it must win an experiment against the active one; manual: it waits in staging."},"probation":\#
        {"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$",\#
        "description":"How long the version before goes on in shadow after a promotion, at most 30d; when it proves to\#
         be better the promotion is undone, and the third time within 24 hours the watch is pinned. `0s` is not at all\#
        . By default a day, or where that is longer the time of 60 blocks of two horizons (of 16 points at least), twi\#
        ce as many as any finding needs."},"drift":{"anyOf":[{"$ref":"#/components/schemas/DriftPolicyInput"},{"type":\#
        "null"}],"description":"When a drop in quality starts a retraining."},"training":{"anyOf":[{"$ref":"#/componen\#
        ts/schemas/TrainingInput"},{"type":"null"}],"description":"How it is retrained."},"max_versions":{"type":["int\#
        eger","null"],"minimum":1,"maximum":100,"default":5,"description":"Artifacts that are kept; those in use are k\#
        ept beyond it."},"max_series":{"type":["integer","null"],"minimum":1,"maximum":1000,"default":100,"description\#
        ":"Series that are modelled at most."},"emission":{"anyOf":[{"$ref":"#/components/schemas/EmissionInput"},{"ty\#
        pe":"null"}],"description":"What appears on `/metrics`."},"interval":{"anyOf":[{"$ref":"#/components/schemas/I\#
        ntervalInput"},{"type":"null"}],"description":"Which prediction intervals are kept."},"support":{"anyOf":[{"$r\#
        ef":"#/components/schemas/SupportInput"},{"type":"null"}],"description":"The range of the values, as far as it\#
         is known; a rate is never negative."},"preprocessing":{"anyOf":[{"$ref":"#/components/schemas/PreprocessingIn\#
        put"},{"type":"null"}],"description":"What happens to the points of a series before a model learns from them."\#
        },"on_corrupt":{"type":["string","null"],"enum":["fall_back","fail",null],"default":"fall_back","description":\#
        "What happens at start when the artifact of the active version cannot be loaded."},"paused":{"type":["boolean"\#
        ,"null"],"default":false,"description":"A paused watch is neither scraped nor trained and emits nothing."},"ta\#
        gs":{"type":["object","null"],"description":"For people and filters.","maxProperties":64,"additionalProperties\#
        ":{"type":"string","maxLength":256}},"description":{"type":["string","null"],"maxLength":1000,"default":"","de\#
        scription":"For people."},"id":{"readOnly":true,"description":"Ignored, so that what was read can be written b\#
        ack."},"model_defaulted":{"readOnly":true,"description":"Ignored, so that what was read can be written back."}\#
        ,"revision":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"spec_genera\#
        tion":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"active_version":{\#
        "readOnly":true,"description":"Ignored, so that what was read can be written back."},"pin":{"readOnly":true,"d\#
        escription":"Ignored, so that what was read can be written back."},"state":{"readOnly":true,"description":"Ign\#
        ored, so that what was read can be written back."},"error":{"readOnly":true,"description":"Ignored, so that wh\#
        at was read can be written back."},"created_at":{"readOnly":true,"description":"Ignored, so that what was read\#
         can be written back."},"updated_at":{"readOnly":true,"description":"Ignored, so that what was read can be wri\#
        tten back."}},"oneOf":[{"required":["metric"]},{"required":["query"]}]},"WatchList":{"type":"object","descript\#
        ion":"In the order of names.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/co\#
        mponents/schemas/Watch"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed;\#
         absent on the last page."}}},"WatchPatch":{"type":"object","description":"A merge patch (RFC 7396): what is a\#
        bsent stays, null puts the default back. Setting `query` drops `metric`, `labels` and `matchers`, and setting \#
        `metric` drops `query`; a new `model` starts from its default parameters; a new `granularity` renews a `scrape\#
        _delay` that was the default.","additionalProperties":false,"properties":{"name":{"type":["string","null"],"pa\#
        ttern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"May only repeat the name of the UR\#
        L."},"data_source":{"type":["string","null"],"minLength":1,"maxLength":63,"default":"default","description":"T\#
        he name of a data source that exists."},"metric":{"type":["string","null"],"minLength":1,"maxLength":1024,"des\#
        cription":"The metric to watch. Either `metric` (with `labels` and `matchers`) or `query` is needed, not both.\#
        "},"labels":{"type":["object","null"],"description":"Labels that must be equal.","maxProperties":64,"additiona\#
        lProperties":{"type":"string","maxLength":4096}},"matchers":{"type":["array","null"],"items":{"$ref":"#/compon\#
        ents/schemas/Matcher"},"maxItems":32,"description":"Further matchers."},"query":{"type":["string","null"],"min\#
        Length":1,"maxLength":8192,"description":"A PromQL expression that returns an instant vector."},"transform":{"\#
        type":["string","null"],"enum":["none","rate","increase","delta","auto",null],"default":"auto","description":"\#
        What is computed of the metric before forecasting; `auto` takes the rate of a counter. A `query` is taken as i\#
        t is."},"model":{"type":["string","null"],"enum":["auto","naive","seasonal_naive","window_average","ses","expo\#
        nential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boost\#
        ing","model_selection",null],"default":"auto","description":"The kind of model, see `/v1/models`."},"parameter\#
        s":{"anyOf":[{"$ref":"#/components/schemas/ModelParameters"},{"type":"null"}],"description":"Hyper-parameters \#
        of the model."},"seed":{"type":["integer","null"],"minimum":0,"maximum":2147483647,"default":42,"description":\#
        "Of everything random in training."},"cron":{"type":["string","null"],"minLength":1,"maxLength":256,"default":\#
        "0 */6 * * *","description":"When it is retrained: minute, hour, day of month, month, day of week."},"time_zon\#
        e":{"type":["string","null"],"minLength":1,"maxLength":64,"default":"UTC","description":"An IANA name, for `cr\#
        on`."},"granularity":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d\#
        +s)?(\\d+ms)?)\\s*$","default":"1m","description":"The grid step, 1s to 7d."},"horizon":{"type":["string","nul\#
        l"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far\#
         ahead: a whole multiple of the granularity, 1 to 1,000 steps. Default: 5 steps."},"lookback":{"type":["string\#
        ","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"H\#
        ow much history the model sees: a whole multiple of the granularity, longer than the horizon. Default: the lar\#
        ger of 30 steps and 6 horizons."},"training_window":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+\#
        w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history is kept for training: a wh\#
        ole multiple of the granularity, at least lookback and horizon, at most 50,000 points. Default: the larger of \#
        1,000 points and 3 times lookback and horizon."},"scrape_delay":{"type":["string","null"],"pattern":"^\\s*(0|(\#
        \\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How long after a grid time its \#
        value is asked for, at most the granularity. Default: a quarter of it, 1s to 15s."},"gate":{"type":["string","\#
        null"],"enum":["on","off",null],"default":"on","description":"Whether a replacement must beat the version that\#
         it replaces."},"gate_margin":{"type":["number","null"],"minimum":0,"maximum":0.5,"default":0,"description":"B\#
        y which share it must be better."},"promotion":{"type":["string","null"],"enum":["immediate","experiment","man\#
        ual",null],"default":"immediate","description":"What becomes of a trained version that the gate lets through. \#
        immediate: it becomes active; experiment: it must win an experiment against the active one; manual: it waits i\#
        n staging."},"probation":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?\#
        (\\d+s)?(\\d+ms)?)\\s*$","description":"How long the version before goes on in shadow after a promotion, at mo\#
        st 30d; when it proves to be better the promotion is undone, and the third time within 24 hours the watch is p\#
        inned. `0s` is not at all. By default a day, or where that is longer the time of 60 blocks of two horizons (of\#
         16 points at least), twice as many as any finding needs."},"drift":{"anyOf":[{"$ref":"#/components/schemas/Dr\#
        iftPolicyInput"},{"type":"null"}],"description":"When a drop in quality starts a retraining."},"training":{"an\#
        yOf":[{"$ref":"#/components/schemas/TrainingInput"},{"type":"null"}],"description":"How it is retrained."},"ma\#
        x_versions":{"type":["integer","null"],"minimum":1,"maximum":100,"default":5,"description":"Artifacts that are\#
         kept; those in use are kept beyond it."},"max_series":{"type":["integer","null"],"minimum":1,"maximum":1000,"\#
        default":100,"description":"Series that are modelled at most."},"emission":{"anyOf":[{"$ref":"#/components/sch\#
        emas/EmissionInput"},{"type":"null"}],"description":"What appears on `/metrics`."},"interval":{"anyOf":[{"$ref\#
        ":"#/components/schemas/IntervalInput"},{"type":"null"}],"description":"Which prediction intervals are kept."}\#
        ,"support":{"anyOf":[{"$ref":"#/components/schemas/SupportInput"},{"type":"null"}],"description":"The range of\#
         the values, as far as it is known; a rate is never negative."},"preprocessing":{"anyOf":[{"$ref":"#/component\#
        s/schemas/PreprocessingInput"},{"type":"null"}],"description":"What happens to the points of a series before a\#
         model learns from them."},"on_corrupt":{"type":["string","null"],"enum":["fall_back","fail",null],"default":"\#
        fall_back","description":"What happens at start when the artifact of the active version cannot be loaded."},"p\#
        aused":{"type":["boolean","null"],"default":false,"description":"A paused watch is neither scraped nor trained\#
         and emits nothing."},"tags":{"type":["object","null"],"description":"For people and filters.","maxProperties"\#
        :64,"additionalProperties":{"type":"string","maxLength":256}},"description":{"type":["string","null"],"maxLeng\#
        th":1000,"default":"","description":"For people."}}},"WatchPreview":{"type":"object","description":"What `vali\#
        date_only` answers.","required":["validate_only","watch","matched_series","emitted_samples","data_source_error\#
        ","trainable","data_quality","next_fires"],"properties":{"validate_only":{"type":"boolean","const":true},"watc\#
        h":{"$ref":"#/components/schemas/WatchSpecification"},"matched_series":{"type":["integer","null"],"description\#
        ":"Series that the query returns; null when the source did not answer."},"emitted_samples":{"type":["integer",\#
        "null"],"description":"Samples that it would put on `/metrics`."},"data_source_error":{"anyOf":[{"$ref":"#/com\#
        ponents/schemas/Reason"},{"type":"null"}]},"trainable":{"type":"boolean","description":"Whether one series has\#
         enough history."},"data_quality":{"type":"array","items":{"$ref":"#/components/schemas/QualityReport"}},"next\#
        _fires":{"type":"array","items":{"type":"string","format":"date-time"},"maxItems":5,"description":"The next ti\#
        mes of `cron`."}}},"WatchSpecification":{"type":"object","description":"What a client wrote, every default spe\#
        lled out; with either `metric`, `labels` and `matchers`, or `query`.","required":["name","data_source","transf\#
        orm","model","model_defaulted","parameters","seed","cron","time_zone","granularity","horizon","lookback","trai\#
        ning_window","scrape_delay","gate","gate_margin","promotion","probation","drift","training","max_versions","ma\#
        x_series","emission","interval","support","preprocessing","on_corrupt","paused","tags","description"],"propert\#
        ies":{"name":{"$ref":"#/components/schemas/Name"},"data_source":{"type":"string"},"metric":{"type":"string"},"\#
        labels":{"type":"object","additionalProperties":{"type":"string"}},"matchers":{"type":"array","items":{"$ref":\#
        "#/components/schemas/Matcher"}},"query":{"type":"string"},"transform":{"type":"string","enum":["none","rate",\#
        "increase","delta","auto"]},"model":{"type":"string","enum":["auto","naive","seasonal_naive","window_average",\#
        "ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gra\#
        dient_boosting","model_selection"]},"model_defaulted":{"type":"boolean","description":"Whether the model was n\#
        ot chosen by the client."},"parameters":{"$ref":"#/components/schemas/ModelParameters"},"seed":{"type":"intege\#
        r"},"cron":{"type":"string"},"time_zone":{"type":"string"},"granularity":{"type":"string","pattern":"^\\s*(0|(\#
        \\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(0\#
        |(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"lookback":{"type":"string","pattern":"^\\s\#
        *(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"training_window":{"type":"string","patt\#
        ern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"scrape_delay":{"type":"string\#
        ","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"gate":{"type":"string"\#
        ,"enum":["on","off"]},"gate_margin":{"type":"number"},"promotion":{"type":"string","enum":["immediate","experi\#
        ment","manual"]},"probation":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+\#
        s)?(\\d+ms)?)\\s*$"},"drift":{"$ref":"#/components/schemas/DriftPolicy"},"training":{"$ref":"#/components/sche\#
        mas/Training"},"max_versions":{"type":"integer"},"max_series":{"type":"integer"},"emission":{"$ref":"#/compone\#
        nts/schemas/Emission"},"interval":{"$ref":"#/components/schemas/Interval"},"support":{"$ref":"#/components/sch\#
        emas/Support"},"preprocessing":{"$ref":"#/components/schemas/Preprocessing"},"on_corrupt":{"type":"string","en\#
        um":["fall_back","fail"]},"paused":{"type":"boolean"},"tags":{"type":"object","additionalProperties":{"type":"\#
        string"}},"description":{"type":"string"}}},"WatchState":{"type":"string","enum":["pending","warming","ready",\#
        "stale","no_data","contract_broken","paused","failed"],"description":"pending: not scraped yet; warming: colle\#
        cting history or training its first version; ready: forecasting; stale: the newest data is older than the hori\#
        zon, nothing is emitted; no_data: the source answers and returns no series; contract_broken: reserved; paused;\#
         failed: it cannot go on without an operator, see its conditions."},"WatchStatus":{"type":"object","descriptio\#
        n":"Everything that is known of a watch now.","required":["name","state","conditions","active_version","pin","\#
        accuracy","scrape","buffer","schedule","training","drift","experiment","probation","arms","series","checkpoint\#
        ","emission_conflict","owner"],"properties":{"name":{"$ref":"#/components/schemas/Name"},"state":{"$ref":"#/co\#
        mponents/schemas/WatchState"},"conditions":{"type":"array","items":{"$ref":"#/components/schemas/Condition"}},\#
        "active_version":{"type":["object","null"],"description":"The promoted version; null while there is none.","re\#
        quired":["number","model","stage","served","metrics"],"properties":{"number":{"type":"integer","minimum":1},"m\#
        odel":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing",\#
        "ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selecti\#
        on"]},"stage":{"type":"string","const":"production"},"served":{"type":"boolean","description":"False while its\#
         artifact or the configuration keeps it from being served."},"metrics":{"type":"object","required":["validatio\#
        n"],"properties":{"validation":{"anyOf":[{"$ref":"#/components/schemas/ValidationMetrics"},{"type":"null"}]}}}\#
        }},"pin":{"anyOf":[{"$ref":"#/components/schemas/Pin"},{"type":"null"}]},"accuracy":{"type":"object","descript\#
        ion":"Live quality from matured forecasts, never from training.","required":["mean","series","interval"],"prop\#
        erties":{"interval":{"type":"object","description":"How the interval at the emitted level has kept its promise\#
        , over all series and steps.","required":["level","target","coverage"],"properties":{"level":{"type":"number"}\#
        ,"target":{"type":"number","description":"The share of values that it is meant to hold."},"coverage":{"type":[\#
        "number","null"],"description":"The share that it has held; null before the first."}}},"mean":{"type":"array",\#
        "items":{"$ref":"#/components/schemas/LiveAccuracy"},"description":"Over the series; `n` is the sum."},"series\#
        ":{"type":"array","items":{"type":"object","required":["id","labels","version","steps"],"properties":{"id":{"t\#
        ype":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"version":{"type":"integer"\#
        ,"minimum":1},"steps":{"type":"array","items":{"$ref":"#/components/schemas/LiveAccuracy"}}}}}}},"scrape":{"ty\#
        pe":"object","required":["last_attempt","last_success","through","failures","next_due","lag_seconds","error"],\#
        "properties":{"last_attempt":{"type":["string","null"],"format":"date-time"},"last_success":{"type":["string",\#
        "null"],"format":"date-time"},"through":{"type":["string","null"],"format":"date-time","description":"The newe\#
        st grid time that was fetched."},"failures":{"type":"integer","description":"Failures in a row."},"next_due":{\#
        "type":["string","null"],"format":"date-time"},"lag_seconds":{"type":["number","null"]},"error":{"anyOf":[{"$r\#
        ef":"#/components/schemas/Reason"},{"type":"null"}]}}},"buffer":{"type":"object","required":["capacity","point\#
        s","fill"],"properties":{"capacity":{"type":"integer","description":"Grid points held per series."},"points":{\#
        "type":"object","description":"Observed points over the series.","required":["min","mean"],"properties":{"min"\#
        :{"type":["number","null"]},"mean":{"type":["number","null"]}}},"fill":{"type":"object","description":"Share o\#
        f the capacity over the series.","required":["min","mean"],"properties":{"min":{"type":["number","null"]},"mea\#
        n":{"type":["number","null"]}}}}},"schedule":{"type":"object","required":["next","last","missed_since_start","\#
        last_trigger"],"properties":{"next":{"type":["string","null"],"format":"date-time"},"last":{"type":["string","\#
        null"],"format":"date-time"},"missed_since_start":{"type":"integer"},"last_trigger":{"type":["string","null"],\#
        "enum":["cold_start","cron","drift","manual","experiment",null]}}},"training":{"type":"object","required":["op\#
        en_run","last_run","failures","not_before"],"properties":{"open_run":{"anyOf":[{"$ref":"#/components/schemas/T\#
        rainingRun"},{"type":"null"}]},"last_run":{"anyOf":[{"$ref":"#/components/schemas/TrainingRun"},{"type":"null"\#
        }],"description":"The newest finished one."},"failures":{"type":"integer","description":"Failures in a row."},\#
        "not_before":{"type":["string","null"],"format":"date-time","description":"Until then no training is started a\#
        fter failures."}}},"drift":{"type":"object","description":"Whether the active version still fits, and why.","r\#
        equired":["policy","score","severity","judged","drifted","needed","explanation","ruling","not_before","series"\#
        ],"properties":{"policy":{"$ref":"#/components/schemas/DriftPolicy"},"score":{"type":["number","null"],"descri\#
        ption":"The largest ratio of a live error to its baseline, or the largest live error in mode absolute; null un\#
        til it is measured."},"severity":{"type":["string","null"],"enum":["none","low","high",null],"description":"Nu\#
        ll until a series is judged."},"judged":{"type":"integer","description":"Series with enough data to be judged.\#
        "},"drifted":{"type":"integer","description":"Those that have drifted."},"needed":{"type":["integer","null"],"\#
        description":"How many it takes for the watch to have drifted."},"explanation":{"type":["string","null"]},"rul\#
        ing":{"type":["string","null"],"enum":["retrain","wait","common_cause","over_budget",null],"description":"What\#
         comes of it, all watches considered. wait: others of its data source may follow; common_cause: many watches o\#
        f its data source drift together and are left alone; over_budget: the retrainings for drift are spent for now.\#
        "},"not_before":{"type":["string","null"],"format":"date-time","description":"No retraining for drift before."\#
        },"series":{"type":"array","maxItems":10,"description":"The worst ones.","items":{"$ref":"#/components/schemas\#
        /SeriesDrift"}}}},"experiment":{"anyOf":[{"$ref":"#/components/schemas/ExperimentSummary"},{"type":"null"}],"d\#
        escription":"The one that runs, else the next one."},"probation":{"anyOf":[{"$ref":"#/components/schemas/Exper\#
        imentSummary"},{"type":"null"}],"description":"Of the active version; null where there is none. The third auto\#
        matic rollback within 24 hours pins the watch."},"arms":{"type":"array","description":"Every running version b\#
        eside the others, the active one first; empty while only one runs.","items":{"type":"object","required":["vers\#
        ion","active","served","series","steps"],"properties":{"version":{"type":"integer","minimum":1},"active":{"typ\#
        e":"boolean"},"served":{"type":"boolean","description":"Whether its forecasts are shown now."},"series":{"type\#
        ":"integer"},"steps":{"type":"array","items":{"$ref":"#/components/schemas/LiveAccuracy"}}}}},"series":{"type"\#
        :"object","required":["modelled","forecasting","stale","cold","refused","max"],"properties":{"modelled":{"type\#
        ":"integer"},"forecasting":{"type":"integer"},"stale":{"type":"integer"},"cold":{"type":"integer","description\#
        ":"Joined after the active version was trained."},"refused":{"type":"integer","description":"Over `max`."},"ma\#
        x":{"type":"integer"}}},"checkpoint":{"type":["object","null"],"description":"What a restart would go on from;\#
         null while no process runs the watch.","required":["taken_at","bytes","closed_through","restored"],"propertie\#
        s":{"taken_at":{"type":["string","null"],"format":"date-time"},"bytes":{"type":["integer","null"]},"closed_thr\#
        ough":{"type":["string","null"],"format":"date-time","description":"The newest grid time that is in it."},"res\#
        tored":{"type":["string","null"],"enum":["resumed","data_only","none","corrupt","too_old","configuration_chang\#
        ed","ahead_of_time",null],"description":"What the start made of the checkpoint that it found. resumed: everyth\#
        ing went on; data_only: the data was kept, the active version started anew; none: there was no checkpoint; els\#
        e it was ignored."}}},"emission_conflict":{"type":["string","null"],"description":"The older watch that emits \#
        the same series; this one then emits nothing in that format."},"owner":{"type":["string","null"],"description"\#
        :"The process that runs it."}}},"WindowAverageParameters":{"type":"object","description":"Hyper-parameters of \#
        the model `window_average`.","additionalProperties":false,"properties":{"window":{"type":["integer","null"],"m\#
        inimum":1,"maximum":10000,"default":12,"description":"How many of the newest grid points are summed up."},"sta\#
        tistic":{"type":["string","null"],"enum":["mean","median",null],"default":"median","description":"How they are\#
         summed up."}}}}}}
        """#
}
