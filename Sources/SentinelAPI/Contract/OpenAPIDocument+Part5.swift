// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part5 = #"""
        time","description":"When the bytes were dropped, by `max_versions` or by DELETE; the record stays."}}},"impor\#
        ted":{"type":["object","null"],"description":"What it was where it was exported; null for a version that was t\#
        rained here.","required":["watch","number","actor"],"properties":{"watch":{"type":"string"},"number":{"type":"\#
        integer"},"actor":{"type":"string","description":"Who imported it."}}},"blocked":{"type":["object","null"],"de\#
        scription":"The mark of a rollback: nothing automatic chooses the version until a PATCH or a promotion lifts i\#
        t.","required":["since","reason","rollback"],"properties":{"since":{"type":"string","format":"date-time"},"rea\#
        son":{"type":"string"},"rollback":{"type":["string","null"]}}},"tags":{"type":"object","additionalProperties":\#
        {"type":"string"}},"description":{"type":"string"}}},"VersionComparison":{"type":"object","description":"Two v\#
        ersions of a watch side by side.","required":["watch","a","b","parameters","configuration","metrics"],"propert\#
        ies":{"watch":{"$ref":"#/components/schemas/Name"},"a":{"$ref":"#/components/schemas/ComparedVersion"},"b":{"$\#
        ref":"#/components/schemas/ComparedVersion"},"parameters":{"type":"array","items":{"type":"object","required":\#
        ["name","a","b","differs"],"properties":{"name":{"type":"string"},"a":{"description":"Null where the version h\#
        as no such parameter."},"b":{"description":"Null where the version has no such parameter."},"differs":{"type":\#
        "boolean"}}}},"configuration":{"type":"array","description":"The fields in which the configurations differ.","\#
        items":{"type":"object","required":["field","a","b"],"properties":{"field":{"type":"string"},"a":{"description\#
        ":"As in the watch."},"b":{"description":"As in the watch."}}}},"metrics":{"type":"array","description":"Overa\#
        ll scores; only what is served has live ones.","items":{"type":"object","required":["kind","metric","a","b","d\#
        ifference"],"properties":{"kind":{"type":"string","enum":["training","validation","live"]},"metric":{"type":"s\#
        tring"},"a":{"type":["number","null"]},"b":{"type":["number","null"]},"difference":{"type":["number","null"],"\#
        description":"b less a."}}}}}},"ComparedVersion":{"type":"object","description":"What one should know of a ver\#
        sion beside another.","required":["number","model","stage","created_at","blocked","sample_count","data_window"\#
        ],"properties":{"number":{"type":"integer","minimum":1},"model":{"type":"string"},"stage":{"type":"string","en\#
        um":["development","staging","production","archived"]},"created_at":{"type":"string","format":"date-time"},"bl\#
        ocked":{"type":["object","null"],"required":["since","reason","rollback"],"properties":{"since":{"type":"strin\#
        g","format":"date-time"},"reason":{"type":"string"},"rollback":{"type":["string","null"]}}},"sample_count":{"t\#
        ype":["integer","null"]},"data_window":{"type":["object","null"],"required":["start","end"],"properties":{"sta\#
        rt":{"type":"string","format":"date-time"},"end":{"type":"string","format":"date-time"}}}}},"VersionFile":{"ty\#
        pe":"string","format":"binary","description":"An export; at most 67108864 bytes."},"VersionPatch":{"type":"obj\#
        ect","description":"What is said of a version.","additionalProperties":false,"properties":{"tags":{"type":["ob\#
        ject","null"],"maxProperties":64,"description":"A merge patch; null removes a tag, or all.","additionalPropert\#
        ies":{"type":["string","null"],"maxLength":256}},"description":{"type":["string","null"],"maxLength":1000},"bl\#
        ocked":{"type":"null","description":"Lifts the mark of a rollback."}}},"VersionPreview":{"type":"object","desc\#
        ription":"What `validate_only` answers; the number stands for nothing.","required":["validate_only","version"]\#
        ,"properties":{"validate_only":{"type":"boolean","const":true},"version":{"$ref":"#/components/schemas/Version\#
        "}}},"VersionList":{"type":"object","description":"Newest first.","required":["items"],"properties":{"items":{\#
        "type":"array","items":{"$ref":"#/components/schemas/Version"},"maxItems":1000},"next_page_token":{"type":"str\#
        ing","description":"Opaque and signed; absent on the last page."}}},"Watch":{"description":"What to forecast a\#
        nd how, and in a few words how it goes.","allOf":[{"$ref":"#/components/schemas/WatchSpecification"},{"type":"\#
        object","required":["id","revision","spec_generation","active_version","pin","state","error","created_at","upd\#
        ated_at"],"properties":{"id":{"type":"string","description":"Such as `wch_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"revi\#
        sion":{"type":"integer","minimum":1,"description":"Moves with each edit."},"spec_generation":{"type":"integer"\#
        ,"minimum":1,"description":"Moves with each edit that makes the results of an earlier training unusable."},"ac\#
        tive_version":{"type":["integer","null"],"minimum":1,"description":"Null until the first version is promoted."\#
        },"pin":{"anyOf":[{"$ref":"#/components/schemas/Pin"},{"type":"null"}]},"state":{"$ref":"#/components/schemas/\#
        WatchState"},"error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}],"description":"The firs\#
        t condition that somebody should look at; null when there is none."},"created_at":{"type":"string","format":"d\#
        ate-time"},"updated_at":{"type":"string","format":"date-time"}}}]},"WatchInput":{"type":"object","description"\#
        :"A watch as a client writes it. A field that is null counts as absent.","additionalProperties":false,"propert\#
        ies":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"descri\#
        ption":"Required on POST; on PUT it may repeat the name of the URL."},"data_source":{"type":["string","null"],\#
        "minLength":1,"maxLength":63,"default":"default","description":"The name of a data source that exists."},"metr\#
        ic":{"type":["string","null"],"minLength":1,"maxLength":1024,"description":"The metric to watch. Either `metri\#
        c` (with `labels` and `matchers`) or `query` is needed, not both."},"labels":{"type":["object","null"],"descri\#
        ption":"Labels that must be equal.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":409\#
        6}},"matchers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Matcher"},"maxItems":32,"descrip\#
        tion":"Further matchers."},"query":{"type":["string","null"],"minLength":1,"maxLength":8192,"description":"A P\#
        romQL expression that returns an instant vector."},"transform":{"type":["string","null"],"enum":["none","rate"\#
        ,"increase","delta","auto",null],"default":"auto","description":"What is computed of the metric before forecas\#
        ting; `auto` takes the rate of a counter. A `query` is taken as it is."},"model":{"type":["string","null"],"en\#
        um":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mst\#
        l","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection",null],"default":"auto"\#
        ,"description":"The kind of model, see `/v1/models`."},"parameters":{"anyOf":[{"$ref":"#/components/schemas/Mo\#
        delParameters"},{"type":"null"}],"description":"Hyper-parameters of the model."},"seed":{"type":["integer","nu\#
        ll"],"minimum":0,"maximum":2147483647,"default":42,"description":"Of everything random in training."},"cron":{\#
        "type":["string","null"],"minLength":1,"maxLength":256,"default":"0 */6 * * *","description":"When it is retra\#
        ined: minute, hour, day of month, month, day of week."},"time_zone":{"type":["string","null"],"minLength":1,"m\#
        axLength":64,"default":"UTC","description":"An IANA name, for `cron`."},"granularity":{"type":["string","null"\#
        ],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1m","descript\#
        ion":"The grid step, 1s to 7d."},"horizon":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d\#
        )?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far ahead: a whole multiple of the granularity, \#
        1 to 1,000 steps. Default: 5 steps."},"lookback":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?\#
        (\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history the model sees: a whole multi\#
        ple of the granularity, longer than the horizon. Default: the larger of 30 steps and 6 horizons."},"training_w\#
        indow":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\#
        \\s*$","description":"How much history is kept for training: a whole multiple of the granularity, at least loo\#
        kback and horizon, at most 50,000 points. Default: the larger of 1,000 points and 3 times lookback and horizon\#
        ."},"scrape_delay":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s\#
        )?(\\d+ms)?)\\s*$","description":"How long after a grid time its value is asked for, at most the granularity. \#
        Default: a quarter of it, 1s to 15s."},"gate":{"type":["string","null"],"enum":["on","off",null],"default":"on\#
        ","description":"Whether a replacement must beat the version that it replaces."},"gate_margin":{"type":["numbe\#
        r","null"],"minimum":0,"maximum":0.5,"default":0,"description":"By which share it must be better."},"promotion\#
        ":{"type":["string","null"],"enum":["immediate","experiment","manual",null],"default":"immediate","description\#
        ":"What becomes of a trained version that the gate lets through. immediate: it becomes active; experiment: it \#
        must win an experiment against the active one; manual: it waits in staging."},"probation":{"type":["string","n\#
        ull"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1d","desc\#
        ription":"How long the version before goes on in shadow after a promotion, at most 30d; when it proves to be b\#
        etter the promotion is undone, and the third time within 24 hours the watch is pinned. `0s` is not at all."},"\#
        drift":{"anyOf":[{"$ref":"#/components/schemas/DriftPolicyInput"},{"type":"null"}],"description":"When a drop \#
        in quality starts a retraining."},"training":{"anyOf":[{"$ref":"#/components/schemas/TrainingInput"},{"type":"\#
        null"}],"description":"How it is retrained."},"max_versions":{"type":["integer","null"],"minimum":1,"maximum":\#
        100,"default":5,"description":"Artifacts that are kept; those in use are kept beyond it."},"max_series":{"type\#
        ":["integer","null"],"minimum":1,"maximum":1000,"default":100,"description":"Series that are modelled at most.\#
        "},"emission":{"anyOf":[{"$ref":"#/components/schemas/EmissionInput"},{"type":"null"}],"description":"What app\#
        ears on `/metrics`."},"interval":{"anyOf":[{"$ref":"#/components/schemas/IntervalInput"},{"type":"null"}],"des\#
        cription":"Which prediction intervals are kept."},"support":{"anyOf":[{"$ref":"#/components/schemas/SupportInp\#
        ut"},{"type":"null"}],"description":"The range of the values, as far as it is known; a rate is never negative.\#
        "},"preprocessing":{"anyOf":[{"$ref":"#/components/schemas/PreprocessingInput"},{"type":"null"}],"description"\#
        :"What happens to the points of a series before a model learns from them."},"on_corrupt":{"type":["string","nu\#
        ll"],"enum":["fall_back","fail",null],"default":"fall_back","description":"What happens at start when the arti\#
        fact of the active version cannot be loaded."},"paused":{"type":["boolean","null"],"default":false,"descriptio\#
        n":"A paused watch is neither scraped nor trained and emits nothing."},"tags":{"type":["object","null"],"descr\#
        iption":"For people and filters.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":256}}\#
        ,"description":{"type":["string","null"],"maxLength":1000,"default":"","description":"For people."},"id":{"rea\#
        dOnly":true,"description":"Ignored, so that what was read can be written back."},"model_defaulted":{"readOnly"\#
        :true,"description":"Ignored, so that what was read can be written back."},"revision":{"readOnly":true,"descri\#
        ption":"Ignored, so that what was read can be written back."},"spec_generation":{"readOnly":true,"description"\#
        :"Ignored, so that what was read can be written back."},"active_version":{"readOnly":true,"description":"Ignor\#
        ed, so that what was read can be written back."},"pin":{"readOnly":true,"description":"Ignored, so that what w\#
        as read can be written back."},"state":{"readOnly":true,"description":"Ignored, so that what was read can be w\#
        ritten back."},"error":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"\#
        created_at":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"updated_at"\#
        :{"readOnly":true,"description":"Ignored, so that what was read can be written back."}},"oneOf":[{"required":[\#
        "metric"]},{"required":["query"]}]},"WatchList":{"type":"object","description":"In the order of names.","requi\#
        red":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Watch"},"maxItems":\#
        1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"Watch\#
        Patch":{"type":"object","description":"A merge patch (RFC 7396): what is absent stays, null puts the default b\#
        ack. Setting `query` drops `metric`, `labels` and `matchers`, and setting `metric` drops `query`; a new `model\#
        ` starts from its default parameters; a new `granularity` renews a `scrape_delay` that was the default.","addi\#
        tionalProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-\#
        z0-9])?$","maxLength":63,"description":"May only repeat the name of the URL."},"data_source":{"type":["string"\#
        ,"null"],"minLength":1,"maxLength":63,"default":"default","description":"The name of a data source that exists\#
        ."},"metric":{"type":["string","null"],"minLength":1,"maxLength":1024,"description":"The metric to watch. Eith\#
        er `metric` (with `labels` and `matchers`) or `query` is needed, not both."},"labels":{"type":["object","null"\#
        ],"description":"Labels that must be equal.","maxProperties":64,"additionalProperties":{"type":"string","maxLe\#
        ngth":4096}},"matchers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Matcher"},"maxItems":32\#
        ,"description":"Further matchers."},"query":{"type":["string","null"],"minLength":1,"maxLength":8192,"descript\#
        ion":"A PromQL expression that returns an instant vector."},"transform":{"type":["string","null"],"enum":["non\#
        e","rate","increase","delta","auto",null],"default":"auto","description":"What is computed of the metric befor\#
        e forecasting; `auto` takes the rate of a counter. A `query` is taken as it is."},"model":{"type":["string","n\#
        ull"],"enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","ar\#
        ima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection",null],"defaul\#
        t":"auto","description":"The kind of model, see `/v1/models`."},"parameters":{"anyOf":[{"$ref":"#/components/s\#
        chemas/ModelParameters"},{"type":"null"}],"description":"Hyper-parameters of the model."},"seed":{"type":["int\#
        eger","null"],"minimum":0,"maximum":2147483647,"default":42,"description":"Of everything random in training."}\#
        ,"cron":{"type":["string","null"],"minLength":1,"maxLength":256,"default":"0 */6 * * *","description":"When it\#
         is retrained: minute, hour, day of month, month, day of week."},"time_zone":{"type":["string","null"],"minLen\#
        gth":1,"maxLength":64,"default":"UTC","description":"An IANA name, for `cron`."},"granularity":{"type":["strin\#
        g","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1m",\#
        "description":"The grid step, 1s to 7d."},"horizon":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+\#
        w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far ahead: a whole multiple of the gran\#
        ularity, 1 to 1,000 steps. Default: 5 steps."},"lookback":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)\#
        ?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history the model sees: a wh\#
        ole multiple of the granularity, longer than the horizon. Default: the larger of 30 steps and 6 horizons."},"t\#
        raining_window":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\#
        \\d+ms)?)\\s*$","description":"How much history is kept for training: a whole multiple of the granularity, at \#
        least lookback and horizon, at most 50,000 points. Default: the larger of 1,000 points and 3 times lookback an\#
        d horizon."},"scrape_delay":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+\#
        m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How long after a grid time its value is asked for, at most the gran\#
        ularity. Default: a quarter of it, 1s to 15s."},"gate":{"type":["string","null"],"enum":["on","off",null],"def\#
        ault":"on","description":"Whether a replacement must beat the version that it replaces."},"gate_margin":{"type\#
        ":["number","null"],"minimum":0,"maximum":0.5,"default":0,"description":"By which share it must be better."},"\#
        promotion":{"type":["string","null"],"enum":["immediate","experiment","manual",null],"default":"immediate","de\#
        scription":"What becomes of a trained version that the gate lets through. immediate: it becomes active; experi\#
        ment: it must win an experiment against the active one; manual: it waits in staging."},"probation":{"type":["s\#
        tring","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"\#
        1d","description":"How long the version before goes on in shadow after a promotion, at most 30d; when it prove\#
        s to be better the promotion is undone, and the third time within 24 hours the watch is pinned. `0s` is not at\#
         all."},"drift":{"anyOf":[{"$ref":"#/components/schemas/DriftPolicyInput"},{"type":"null"}],"description":"Whe\#
        n a drop in quality starts a retraining."},"training":{"anyOf":[{"$ref":"#/components/schemas/TrainingInput"},\#
        {"type":"null"}],"description":"How it is retrained."},"max_versions":{"type":["integer","null"],"minimum":1,"\#
        maximum":100,"default":5,"description":"Artifacts that are kept; those in use are kept beyond it."},"max_serie\#
        s":{"type":["integer","null"],"minimum":1,"maximum":1000,"default":100,"description":"Series that are modelled\#
         at most."},"emission":{"anyOf":[{"$ref":"#/components/schemas/EmissionInput"},{"type":"null"}],"description":\#
        "What appears on `/metrics`."},"interval":{"anyOf":[{"$ref":"#/components/schemas/IntervalInput"},{"type":"nul\#
        l"}],"description":"Which prediction intervals are kept."},"support":{"anyOf":[{"$ref":"#/components/schemas/S\#
        upportInput"},{"type":"null"}],"description":"The range of the values, as far as it is known; a rate is never \#
        negative."},"preprocessing":{"anyOf":[{"$ref":"#/components/schemas/PreprocessingInput"},{"type":"null"}],"des\#
        cription":"What happens to the points of a series before a model learns from them."},"on_corrupt":{"type":["st\#
        ring","null"],"enum":["fall_back","fail",null],"default":"fall_back","description":"What happens at start when\#
         the artifact of the active version cannot be loaded."},"paused":{"type":["boolean","null"],"default":false,"d\#
        escription":"A paused watch is neither scraped nor trained and emits nothing."},"tags":{"type":["object","null\#
        "],"description":"For people and filters.","maxProperties":64,"additionalProperties":{"type":"string","maxLeng\#
        th":256}},"description":{"type":["string","null"],"maxLength":1000,"default":"","description":"For people."}}}\#
        ,"WatchPreview":{"type":"object","description":"What `validate_only` answers.","required":["validate_only","wa\#
        tch","matched_series","emitted_samples","data_source_error","trainable","data_quality","next_fires"],"properti\#
        es":{"validate_only":{"type":"boolean","const":true},"watch":{"$ref":"#/components/schemas/WatchSpecification"\#
        },"matched_series":{"type":["integer","null"],"description":"Series that the query returns; null when the sour\#
        ce did not answer."},"emitted_samples":{"type":["integer","null"],"description":"Samples that it would put on \#
        `/metrics`."},"data_source_error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}]},"trainabl\#
        e":{"type":"boolean","description":"Whether one series has enough history."},"data_quality":{"type":"array","i\#
        tems":{"$ref":"#/components/schemas/QualityReport"}},"next_fires":{"type":"array","items":{"type":"string","fo\#
        rmat":"date-time"},"maxItems":5,"description":"The next times of `cron`."}}},"WatchSpecification":{"type":"obj\#
        ect","description":"What a client wrote, every default spelled out; with either `metric`, `labels` and `matche\#
        rs`, or `query`.","required":["name","data_source","transform","model","model_defaulted","parameters","seed","\#
        cron","time_zone","granularity","horizon","lookback","training_window","scrape_delay","gate","gate_margin","pr\#
        omotion","probation","drift","training","max_versions","max_series","emission","interval","support","preproces\#
        sing","on_corrupt","paused","tags","description"],"properties":{"name":{"$ref":"#/components/schemas/Name"},"d\#
        ata_source":{"type":"string"},"metric":{"type":"string"},"labels":{"type":"object","additionalProperties":{"ty\#
        pe":"string"}},"matchers":{"type":"array","items":{"$ref":"#/components/schemas/Matcher"}},"query":{"type":"st\#
        ring"},"transform":{"type":"string","enum":["none","rate","increase","delta","auto"]},"model":{"type":"string"\#
        ,"enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima",\#
        "mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"model_defaulted\#
        ":{"type":"boolean","description":"Whether the model was not chosen by the client."},"parameters":{"$ref":"#/c\#
        omponents/schemas/ModelParameters"},"seed":{"type":"integer"},"cron":{"type":"string"},"time_zone":{"type":"st\#
        ring"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+\#
        ms)?)\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\\#
        d+ms)?)\\s*$"},"lookback":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?\#
        (\\d+ms)?)\\s*$"},"training_window":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m\#
        )?(\\d+s)?(\\d+ms)?)\\s*$"},"scrape_delay":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)\#
        ?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"gate":{"type":"string","enum":["on","off"]},"gate_margin":{"type":"number"\#
        },"promotion":{"type":"string","enum":["immediate","experiment","manual"]},"probation":{"type":"string","patte\#
        rn":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"drift":{"$ref":"#/components/s\#
        chemas/DriftPolicy"},"training":{"$ref":"#/components/schemas/Training"},"max_versions":{"type":"integer"},"ma\#
        x_series":{"type":"integer"},"emission":{"$ref":"#/components/schemas/Emission"},"interval":{"$ref":"#/compone\#
        nts/schemas/Interval"},"support":{"$ref":"#/components/schemas/Support"},"preprocessing":{"$ref":"#/components\#
        /schemas/Preprocessing"},"on_corrupt":{"type":"string","enum":["fall_back","fail"]},"paused":{"type":"boolean"\#
        },"tags":{"type":"object","additionalProperties":{"type":"string"}},"description":{"type":"string"}}},"WatchSt\#
        ate":{"type":"string","enum":["pending","warming","ready","stale","no_data","contract_broken","paused","failed\#
        "],"description":"pending: not scraped yet; warming: collecting history or training its first version; ready: \#
        forecasting; stale: the newest data is older than the horizon, nothing is emitted; no_data: the source answers\#
         and returns no series; contract_broken: reserved; paused; failed: it cannot go on without an operator, see it\#
        s conditions."},"WatchStatus":{"type":"object","description":"Everything that is known of a watch now.","requi\#
        red":["name","state","conditions","active_version","pin","accuracy","scrape","buffer","schedule","training","d\#
        rift","experiment","probation","arms","series","checkpoint","emission_conflict","owner"],"properties":{"name":\#
        {"$ref":"#/components/schemas/Name"},"state":{"$ref":"#/components/schemas/WatchState"},"conditions":{"type":"\#
        array","items":{"$ref":"#/components/schemas/Condition"}},"active_version":{"type":["object","null"],"descript\#
        ion":"The promoted version; null while there is none.","required":["number","model","stage","served","metrics"\#
        ],"properties":{"number":{"type":"integer","minimum":1},"model":{"type":"string","enum":["auto","naive","seaso\#
        nal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","n\#
        linear","fourier_ridge","gradient_boosting","model_selection"]},"stage":{"type":"string","const":"production"}\#
        ,"served":{"type":"boolean","description":"False while its artifact or the configuration keeps it from being s\#
        erved."},"metrics":{"type":"object","required":["validation"],"properties":{"validation":{"anyOf":[{"$ref":"#/\#
        components/schemas/ValidationMetrics"},{"type":"null"}]}}}}},"pin":{"anyOf":[{"$ref":"#/components/schemas/Pin\#
        "},{"type":"null"}]},"accuracy":{"type":"object","description":"Live quality from matured forecasts, never fro\#
        m training.","required":["mean","series","interval"],"properties":{"interval":{"type":"object","description":"\#
        How the interval at the emitted level has kept its promise, over all series and steps.","required":["level","t\#
        arget","coverage"],"properties":{"level":{"type":"number"},"target":{"type":"number","description":"The share \#
        of values that it is meant to hold."},"coverage":{"type":["number","null"],"description":"The share that it ha\#
        s held; null before the first."}}},"mean":{"type":"array","items":{"$ref":"#/components/schemas/LiveAccuracy"}\#
        ,"description":"Over the series; `n` is the sum."},"series":{"type":"array","items":{"type":"object","required\#
        ":["id","labels","version","steps"],"properties":{"id":{"type":"string"},"labels":{"type":"object","additional\#
        Properties":{"type":"string"}},"version":{"type":"integer","minimum":1},"steps":{"type":"array","items":{"$ref\#
        ":"#/components/schemas/LiveAccuracy"}}}}}}},"scrape":{"type":"object","required":["last_attempt","last_succes\#
        s","through","failures","next_due","lag_seconds","error"],"properties":{"last_attempt":{"type":["string","null\#
        "],"format":"date-time"},"last_success":{"type":["string","null"],"format":"date-time"},"through":{"type":["st\#
        ring","null"],"format":"date-time","description":"The newest grid time that was fetched."},"failures":{"type":\#
        "integer","description":"Failures in a row."},"next_due":{"type":["string","null"],"format":"date-time"},"lag_\#
        seconds":{"type":["number","null"]},"error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}]}\#
        }},"buffer":{"type":"object","required":["capacity","points","fill"],"properties":{"capacity":{"type":"integer\#
        ","description":"Grid points held per series."},"points":{"type":"object","description":"Observed points over \#
        the series.","required":["min","mean"],"properties":{"min":{"type":["number","null"]},"mean":{"type":["number"\#
        ,"null"]}}},"fill":{"type":"object","description":"Share of the capacity over the series.","required":["min","\#
        mean"],"properties":{"min":{"type":["number","null"]},"mean":{"type":["number","null"]}}}}},"schedule":{"type"\#
        :"object","required":["next","last","missed_since_start","last_trigger"],"properties":{"next":{"type":["string\#
        ","null"],"format":"date-time"},"last":{"type":["string","null"],"format":"date-time"},"missed_since_start":{"\#
        type":"integer"},"last_trigger":{"type":["string","null"],"enum":["cold_start","cron","drift","manual","experi\#
        ment",null]}}},"training":{"type":"object","required":["open_run","last_run","failures","not_before"],"propert\#
        ies":{"open_run":{"anyOf":[{"$ref":"#/components/schemas/TrainingRun"},{"type":"null"}]},"last_run":{"anyOf":[\#
        {"$ref":"#/components/schemas/TrainingRun"},{"type":"null"}],"description":"The newest finished one."},"failur\#
        es":{"type":"integer","description":"Failures in a row."},"not_before":{"type":["string","null"],"format":"dat\#
        e-time","description":"Until then no training is started after failures."}}},"drift":{"type":"object","descrip\#
        tion":"Whether the active version still fits, and why.","required":["policy","score","severity","judged","drif\#
        ted","needed","explanation","ruling","not_before","series"],"properties":{"policy":{"$ref":"#/components/schem\#
        as/DriftPolicy"},"score":{"type":["number","null"],"description":"The largest ratio of a live error to its bas\#
        eline, or the largest live error in mode absolute; null until it is measured."},"severity":{"type":["string","\#
        null"],"enum":["none","low","high",null],"description":"Null until a series is judged."},"judged":{"type":"int\#
        eger","description":"Series with enough data to be judged."},"drifted":{"type":"integer","description":"Those \#
        that have drifted."},"needed":{"type":["integer","null"],"description":"How many it takes for the watch to hav\#
        e drifted."},"explanation":{"type":["string","null"]},"ruling":{"type":["string","null"],"enum":["retrain","wa\#
        it","common_cause","over_budget",null],"description":"What comes of it, all watches considered. wait: others o\#
        f its data source may follow; common_cause: many watches of its data source drift together and are left alone;\#
         over_budget: the retrainings for drift are spent for now."},"not_before":{"type":["string","null"],"format":"\#
        date-time","description":"No retraining for drift before."},"series":{"type":"array","maxItems":10,"descriptio\#
        n":"The worst ones.","items":{"$ref":"#/components/schemas/SeriesDrift"}}}},"experiment":{"anyOf":[{"$ref":"#/\#
        components/schemas/ExperimentSummary"},{"type":"null"}],"description":"The one that runs, else the next one."}\#
        ,"probation":{"anyOf":[{"$ref":"#/components/schemas/ExperimentSummary"},{"type":"null"}],"description":"Of th\#
        e active version; null where there is none."},"arms":{"type":"array","description":"Every running version besi\#
        de the others, the active one first; empty while only one runs.","items":{"type":"object","required":["version\#
        ","active","served","series","steps"],"properties":{"version":{"type":"integer","minimum":1},"active":{"type":\#
        "boolean"},"served":{"type":"boolean","description":"Whether its forecasts are shown now."},"series":{"type":"\#
        integer"},"steps":{"type":"array","items":{"$ref":"#/components/schemas/LiveAccuracy"}}}}},"series":{"type":"o\#
        bject","required":["modelled","forecasting","stale","cold","refused","max"],"properties":{"modelled":{"type":"\#
        integer"},"forecasting":{"type":"integer"},"stale":{"type":"integer"},"cold":{"type":"integer","description":"\#
        Joined after the active version was trained."},"refused":{"type":"integer","description":"Over `max`."},"max":\#
        {"type":"integer"}}},"checkpoint":{"type":["object","null"],"description":"What a restart would go on from; nu\#
        ll while no process runs the watch.","required":["taken_at","bytes","closed_through","restored"],"properties":\#
        {"taken_at":{"type":["string","null"],"format":"date-time"},"bytes":{"type":["integer","null"]},"closed_throug\#
        h":{"type":["string","null"],"format":"date-time","description":"The newest grid time that is in it."},"restor\#
        ed":{"type":["string","null"],"enum":["resumed","data_only","none","corrupt","too_old","configuration_changed"\#
        ,"ahead_of_time",null],"description":"What the start made of the checkpoint that it found. resumed: everything\#
         went on; data_only: the data was kept, the active version started anew; none: there was no checkpoint; else i\#
        t was ignored."}}},"emission_conflict":{"type":["string","null"],"description":"The older watch that emits the\#
         same series; this one then emits nothing in that format."},"owner":{"type":["string","null"],"description":"T\#
        he process that runs it."}}},"WindowAverageParameters":{"type":"object","description":"Hyper-parameters of the\#
         model `window_average`.","additionalProperties":false,"properties":{"window":{"type":["integer","null"],"mini\#
        mum":1,"maximum":10000,"default":12,"description":"How many of the newest grid points are summed up."},"statis\#
        tic":{"type":["string","null"],"enum":["mean","median",null],"default":"median","description":"How they are su\#
        mmed up."}}}}}}
        """#
}
