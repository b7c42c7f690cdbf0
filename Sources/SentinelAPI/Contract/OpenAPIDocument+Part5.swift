// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part5 = #"""
        $"},"preprocessing":{"$ref":"#/components/schemas/Preprocessing"}}},"artifact":{"type":"object","required":["s\#
        ha256","size","format","pruned_at"],"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"size"\#
        :{"type":"integer","description":"Bytes."},"format":{"type":"integer"},"pruned_at":{"type":["string","null"],"\#
        format":"date-time","description":"When the bytes were dropped, by `max_versions` or by DELETE; the record sta\#
        ys."}}},"imported":{"type":["object","null"],"description":"What it was where it was exported; null for a vers\#
        ion that was trained here.","required":["watch","number","actor"],"properties":{"watch":{"type":"string"},"num\#
        ber":{"type":"integer"},"actor":{"type":"string","description":"Who imported it."}}},"blocked":{"type":["objec\#
        t","null"],"description":"The mark of a rollback: nothing automatic chooses the version until a PATCH or a pro\#
        motion lifts it.","required":["since","reason","rollback"],"properties":{"since":{"type":"string","format":"da\#
        te-time"},"reason":{"type":"string"},"rollback":{"type":["string","null"]}}},"tags":{"type":"object","addition\#
        alProperties":{"type":"string"}},"description":{"type":"string"}}},"VersionComparison":{"type":"object","descr\#
        iption":"Two versions of a watch side by side.","required":["watch","a","b","parameters","configuration","metr\#
        ics"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"a":{"$ref":"#/components/schemas/ComparedVer\#
        sion"},"b":{"$ref":"#/components/schemas/ComparedVersion"},"parameters":{"type":"array","items":{"type":"objec\#
        t","required":["name","a","b","differs"],"properties":{"name":{"type":"string"},"a":{"description":"Null where\#
         the version has no such parameter."},"b":{"description":"Null where the version has no such parameter."},"dif\#
        fers":{"type":"boolean"}}}},"configuration":{"type":"array","description":"The fields in which the configurati\#
        ons differ.","items":{"type":"object","required":["field","a","b"],"properties":{"field":{"type":"string"},"a"\#
        :{"description":"As in the watch."},"b":{"description":"As in the watch."}}}},"metrics":{"type":"array","descr\#
        iption":"Overall scores; only what is served has live ones.","items":{"type":"object","required":["kind","metr\#
        ic","a","b","difference"],"properties":{"kind":{"type":"string","enum":["training","validation","live"]},"metr\#
        ic":{"type":"string"},"a":{"type":["number","null"]},"b":{"type":["number","null"]},"difference":{"type":["num\#
        ber","null"],"description":"b less a."}}}}}},"ComparedVersion":{"type":"object","description":"What one should\#
         know of a version beside another.","required":["number","model","stage","created_at","blocked","sample_count"\#
        ,"data_window"],"properties":{"number":{"type":"integer","minimum":1},"model":{"type":"string"},"stage":{"type\#
        ":"string","enum":["development","staging","production","archived"]},"created_at":{"type":"string","format":"d\#
        ate-time"},"blocked":{"type":["object","null"],"required":["since","reason","rollback"],"properties":{"since":\#
        {"type":"string","format":"date-time"},"reason":{"type":"string"},"rollback":{"type":["string","null"]}}},"sam\#
        ple_count":{"type":["integer","null"]},"data_window":{"type":["object","null"],"required":["start","end"],"pro\#
        perties":{"start":{"type":"string","format":"date-time"},"end":{"type":"string","format":"date-time"}}}}},"Ver\#
        sionFile":{"type":"string","format":"binary","description":"An export; at most 67108864 bytes."},"VersionPatch\#
        ":{"type":"object","description":"What is said of a version.","additionalProperties":false,"properties":{"tags\#
        ":{"type":["object","null"],"maxProperties":64,"description":"A merge patch; null removes a tag, or all.","add\#
        itionalProperties":{"type":["string","null"],"maxLength":256}},"description":{"type":["string","null"],"maxLen\#
        gth":1000},"blocked":{"type":"null","description":"Lifts the mark of a rollback."}}},"VersionPreview":{"type":\#
        "object","description":"What `validate_only` answers; the number stands for nothing.","required":["validate_on\#
        ly","version"],"properties":{"validate_only":{"type":"boolean","const":true},"version":{"$ref":"#/components/s\#
        chemas/Version"}}},"VersionList":{"type":"object","description":"Newest first.","required":["items"],"properti\#
        es":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Version"},"maxItems":1000},"next_page_token\#
        ":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"Watch":{"description":"What\#
         to forecast and how, and in a few words how it goes.","allOf":[{"$ref":"#/components/schemas/WatchSpecificati\#
        on"},{"type":"object","required":["id","revision","spec_generation","active_version","pin","state","error","cr\#
        eated_at","updated_at"],"properties":{"id":{"type":"string","description":"Such as `wch_01hq3v5k9x7m2t4w6y8z0a\#
        1b2c`."},"revision":{"type":"integer","minimum":1,"description":"Moves with each edit."},"spec_generation":{"t\#
        ype":"integer","minimum":1,"description":"Moves with each edit that makes the results of an earlier training u\#
        nusable."},"active_version":{"type":["integer","null"],"minimum":1,"description":"Null until the first version\#
         is promoted."},"pin":{"anyOf":[{"$ref":"#/components/schemas/Pin"},{"type":"null"}]},"state":{"$ref":"#/compo\#
        nents/schemas/WatchState"},"error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}],"descript\#
        ion":"The first condition that somebody should look at; null when there is none."},"created_at":{"type":"strin\#
        g","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}}}]},"WatchInput":{"type":"object"\#
        ,"description":"A watch as a client writes it. A field that is null counts as absent.","additionalProperties":\#
        false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLeng\#
        th":63,"description":"Required on POST; on PUT it may repeat the name of the URL."},"data_source":{"type":["st\#
        ring","null"],"minLength":1,"maxLength":63,"default":"default","description":"The name of a data source that e\#
        xists."},"metric":{"type":["string","null"],"minLength":1,"maxLength":1024,"description":"The metric to watch.\#
         Either `metric` (with `labels` and `matchers`) or `query` is needed, not both."},"labels":{"type":["object","\#
        null"],"description":"Labels that must be equal.","maxProperties":64,"additionalProperties":{"type":"string","\#
        maxLength":4096}},"matchers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Matcher"},"maxItem\#
        s":32,"description":"Further matchers."},"query":{"type":["string","null"],"minLength":1,"maxLength":8192,"des\#
        cription":"A PromQL expression that returns an instant vector."},"transform":{"type":["string","null"],"enum":\#
        ["none","rate","increase","delta","auto",null],"default":"auto","description":"What is computed of the metric \#
        before forecasting; `auto` takes the rate of a counter. A `query` is taken as it is."},"model":{"type":["strin\#
        g","null"],"enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta\#
        ","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection",null],"d\#
        efault":"auto","description":"The kind of model, see `/v1/models`."},"parameters":{"anyOf":[{"$ref":"#/compone\#
        nts/schemas/ModelParameters"},{"type":"null"}],"description":"Hyper-parameters of the model."},"seed":{"type":\#
        ["integer","null"],"minimum":0,"maximum":2147483647,"default":42,"description":"Of everything random in traini\#
        ng."},"cron":{"type":["string","null"],"minLength":1,"maxLength":256,"default":"0 */6 * * *","description":"Wh\#
        en it is retrained: minute, hour, day of month, month, day of week."},"time_zone":{"type":["string","null"],"m\#
        inLength":1,"maxLength":64,"default":"UTC","description":"An IANA name, for `cron`."},"granularity":{"type":["\#
        string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":\#
        "1m","description":"The grid step, 1s to 7d."},"horizon":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?\#
        (\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far ahead: a whole multiple of the\#
         granularity, 1 to 1,000 steps. Default: 5 steps."},"lookback":{"type":["string","null"],"pattern":"^\\s*(0|(\\#
        \d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history the model sees:\#
         a whole multiple of the granularity, longer than the horizon. Default: the larger of 30 steps and 6 horizons.\#
        "},"training_window":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d\#
        +s)?(\\d+ms)?)\\s*$","description":"How much history is kept for training: a whole multiple of the granularity\#
        , at least lookback and horizon, at most 50,000 points. Default: the larger of 1,000 points and 3 times lookba\#
        ck and horizon."},"scrape_delay":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?\#
        (\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How long after a grid time its value is asked for, at most the\#
         granularity. Default: a quarter of it, 1s to 15s."},"gate":{"type":["string","null"],"enum":["on","off",null]\#
        ,"default":"on","description":"Whether a replacement must beat the version that it replaces."},"gate_margin":{\#
        "type":["number","null"],"minimum":0,"maximum":0.5,"default":0,"description":"By which share it must be better\#
        ."},"promotion":{"type":["string","null"],"enum":["immediate","experiment","manual",null],"default":"immediate\#
        ","description":"What becomes of a trained version that the gate lets through. immediate: it becomes active; e\#
        xperiment: it must win an experiment against the active one; manual: it waits in staging."},"probation":{"type\#
        ":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","descr\#
        iption":"How long the version before goes on in shadow after a promotion, at most 30d; when it proves to be be\#
        tter the promotion is undone, and the third time within 24 hours the watch is pinned. `0s` is not at all. By d\#
        efault a day, or where that is longer the time of 60 blocks of two horizons (of 16 points at least), twice as \#
        many as any finding needs."},"drift":{"anyOf":[{"$ref":"#/components/schemas/DriftPolicyInput"},{"type":"null"\#
        }],"description":"When a drop in quality starts a retraining."},"training":{"anyOf":[{"$ref":"#/components/sch\#
        emas/TrainingInput"},{"type":"null"}],"description":"How it is retrained."},"max_versions":{"type":["integer",\#
        "null"],"minimum":1,"maximum":100,"default":5,"description":"Artifacts that are kept; those in use are kept be\#
        yond it."},"max_series":{"type":["integer","null"],"minimum":1,"maximum":1000,"default":100,"description":"Ser\#
        ies that are modelled at most."},"emission":{"anyOf":[{"$ref":"#/components/schemas/EmissionInput"},{"type":"n\#
        ull"}],"description":"What appears on `/metrics`."},"interval":{"anyOf":[{"$ref":"#/components/schemas/Interva\#
        lInput"},{"type":"null"}],"description":"Which prediction intervals are kept."},"support":{"anyOf":[{"$ref":"#\#
        /components/schemas/SupportInput"},{"type":"null"}],"description":"The range of the values, as far as it is kn\#
        own; a rate is never negative."},"preprocessing":{"anyOf":[{"$ref":"#/components/schemas/PreprocessingInput"},\#
        {"type":"null"}],"description":"What happens to the points of a series before a model learns from them."},"on_\#
        corrupt":{"type":["string","null"],"enum":["fall_back","fail",null],"default":"fall_back","description":"What \#
        happens at start when the artifact of the active version cannot be loaded."},"paused":{"type":["boolean","null\#
        "],"default":false,"description":"A paused watch is neither scraped nor trained and emits nothing."},"tags":{"\#
        type":["object","null"],"description":"For people and filters.","maxProperties":64,"additionalProperties":{"ty\#
        pe":"string","maxLength":256}},"description":{"type":["string","null"],"maxLength":1000,"default":"","descript\#
        ion":"For people."},"id":{"readOnly":true,"description":"Ignored, so that what was read can be written back."}\#
        ,"model_defaulted":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"revi\#
        sion":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"spec_generation":\#
        {"readOnly":true,"description":"Ignored, so that what was read can be written back."},"active_version":{"readO\#
        nly":true,"description":"Ignored, so that what was read can be written back."},"pin":{"readOnly":true,"descrip\#
        tion":"Ignored, so that what was read can be written back."},"state":{"readOnly":true,"description":"Ignored, \#
        so that what was read can be written back."},"error":{"readOnly":true,"description":"Ignored, so that what was\#
         read can be written back."},"created_at":{"readOnly":true,"description":"Ignored, so that what was read can b\#
        e written back."},"updated_at":{"readOnly":true,"description":"Ignored, so that what was read can be written b\#
        ack."}},"oneOf":[{"required":["metric"]},{"required":["query"]}]},"WatchList":{"type":"object","description":"\#
        In the order of names.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/componen\#
        ts/schemas/Watch"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absen\#
        t on the last page."}}},"WatchPatch":{"type":"object","description":"A merge patch (RFC 7396): what is absent \#
        stays, null puts the default back. Setting `query` drops `metric`, `labels` and `matchers`, and setting `metri\#
        c` drops `query`; a new `model` starts from its default parameters; a new `granularity` renews a `scrape_delay\#
        ` that was the default.","additionalProperties":false,"properties":{"name":{"type":["string","null"],"pattern"\#
        :"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"May only repeat the name of the URL."},"\#
        data_source":{"type":["string","null"],"minLength":1,"maxLength":63,"default":"default","description":"The nam\#
        e of a data source that exists."},"metric":{"type":["string","null"],"minLength":1,"maxLength":1024,"descripti\#
        on":"The metric to watch. Either `metric` (with `labels` and `matchers`) or `query` is needed, not both."},"la\#
        bels":{"type":["object","null"],"description":"Labels that must be equal.","maxProperties":64,"additionalPrope\#
        rties":{"type":"string","maxLength":4096}},"matchers":{"type":["array","null"],"items":{"$ref":"#/components/s\#
        chemas/Matcher"},"maxItems":32,"description":"Further matchers."},"query":{"type":["string","null"],"minLength\#
        ":1,"maxLength":8192,"description":"A PromQL expression that returns an instant vector."},"transform":{"type":\#
        ["string","null"],"enum":["none","rate","increase","delta","auto",null],"default":"auto","description":"What i\#
        s computed of the metric before forecasting; `auto` takes the rate of a counter. A `query` is taken as it is."\#
        },"model":{"type":["string","null"],"enum":["auto","naive","seasonal_naive","window_average","ses","exponentia\#
        l_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","\#
        model_selection",null],"default":"auto","description":"The kind of model, see `/v1/models`."},"parameters":{"a\#
        nyOf":[{"$ref":"#/components/schemas/ModelParameters"},{"type":"null"}],"description":"Hyper-parameters of the\#
         model."},"seed":{"type":["integer","null"],"minimum":0,"maximum":2147483647,"default":42,"description":"Of ev\#
        erything random in training."},"cron":{"type":["string","null"],"minLength":1,"maxLength":256,"default":"0 */6\#
         * * *","description":"When it is retrained: minute, hour, day of month, month, day of week."},"time_zone":{"t\#
        ype":["string","null"],"minLength":1,"maxLength":64,"default":"UTC","description":"An IANA name, for `cron`."}\#
        ,"granularity":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\#
        \d+ms)?)\\s*$","default":"1m","description":"The grid step, 1s to 7d."},"horizon":{"type":["string","null"],"p\#
        attern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far ahead\#
        : a whole multiple of the granularity, 1 to 1,000 steps. Default: 5 steps."},"lookback":{"type":["string","nul\#
        l"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How muc\#
        h history the model sees: a whole multiple of the granularity, longer than the horizon. Default: the larger of\#
         30 steps and 6 horizons."},"training_window":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\\#
        d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history is kept for training: a whole mu\#
        ltiple of the granularity, at least lookback and horizon, at most 50,000 points. Default: the larger of 1,000 \#
        points and 3 times lookback and horizon."},"scrape_delay":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)\#
        ?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How long after a grid time its value \#
        is asked for, at most the granularity. Default: a quarter of it, 1s to 15s."},"gate":{"type":["string","null"]\#
        ,"enum":["on","off",null],"default":"on","description":"Whether a replacement must beat the version that it re\#
        places."},"gate_margin":{"type":["number","null"],"minimum":0,"maximum":0.5,"default":0,"description":"By whic\#
        h share it must be better."},"promotion":{"type":["string","null"],"enum":["immediate","experiment","manual",n\#
        ull],"default":"immediate","description":"What becomes of a trained version that the gate lets through. immedi\#
        ate: it becomes active; experiment: it must win an experiment against the active one; manual: it waits in stag\#
        ing."},"probation":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s\#
        )?(\\d+ms)?)\\s*$","description":"How long the version before goes on in shadow after a promotion, at most 30d\#
        ; when it proves to be better the promotion is undone, and the third time within 24 hours the watch is pinned.\#
         `0s` is not at all. By default a day, or where that is longer the time of 60 blocks of two horizons (of 16 po\#
        ints at least), twice as many as any finding needs."},"drift":{"anyOf":[{"$ref":"#/components/schemas/DriftPol\#
        icyInput"},{"type":"null"}],"description":"When a drop in quality starts a retraining."},"training":{"anyOf":[\#
        {"$ref":"#/components/schemas/TrainingInput"},{"type":"null"}],"description":"How it is retrained."},"max_vers\#
        ions":{"type":["integer","null"],"minimum":1,"maximum":100,"default":5,"description":"Artifacts that are kept;\#
         those in use are kept beyond it."},"max_series":{"type":["integer","null"],"minimum":1,"maximum":1000,"defaul\#
        t":100,"description":"Series that are modelled at most."},"emission":{"anyOf":[{"$ref":"#/components/schemas/E\#
        missionInput"},{"type":"null"}],"description":"What appears on `/metrics`."},"interval":{"anyOf":[{"$ref":"#/c\#
        omponents/schemas/IntervalInput"},{"type":"null"}],"description":"Which prediction intervals are kept."},"supp\#
        ort":{"anyOf":[{"$ref":"#/components/schemas/SupportInput"},{"type":"null"}],"description":"The range of the v\#
        alues, as far as it is known; a rate is never negative."},"preprocessing":{"anyOf":[{"$ref":"#/components/sche\#
        mas/PreprocessingInput"},{"type":"null"}],"description":"What happens to the points of a series before a model\#
         learns from them."},"on_corrupt":{"type":["string","null"],"enum":["fall_back","fail",null],"default":"fall_b\#
        ack","description":"What happens at start when the artifact of the active version cannot be loaded."},"paused"\#
        :{"type":["boolean","null"],"default":false,"description":"A paused watch is neither scraped nor trained and e\#
        mits nothing."},"tags":{"type":["object","null"],"description":"For people and filters.","maxProperties":64,"a\#
        dditionalProperties":{"type":"string","maxLength":256}},"description":{"type":["string","null"],"maxLength":10\#
        00,"default":"","description":"For people."}}},"WatchPreview":{"type":"object","description":"What `validate_o\#
        nly` answers.","required":["validate_only","watch","matched_series","emitted_samples","data_source_error","tra\#
        inable","data_quality","next_fires"],"properties":{"validate_only":{"type":"boolean","const":true},"watch":{"$\#
        ref":"#/components/schemas/WatchSpecification"},"matched_series":{"type":["integer","null"],"description":"Ser\#
        ies that the query returns; null when the source did not answer."},"emitted_samples":{"type":["integer","null"\#
        ],"description":"Samples that it would put on `/metrics`."},"data_source_error":{"anyOf":[{"$ref":"#/component\#
        s/schemas/Reason"},{"type":"null"}]},"trainable":{"type":"boolean","description":"Whether one series has enoug\#
        h history."},"data_quality":{"type":"array","items":{"$ref":"#/components/schemas/QualityReport"}},"next_fires\#
        ":{"type":"array","items":{"type":"string","format":"date-time"},"maxItems":5,"description":"The next times of\#
         `cron`."}}},"WatchSpecification":{"type":"object","description":"What a client wrote, every default spelled o\#
        ut; with either `metric`, `labels` and `matchers`, or `query`.","required":["name","data_source","transform","\#
        model","model_defaulted","parameters","seed","cron","time_zone","granularity","horizon","lookback","training_w\#
        indow","scrape_delay","gate","gate_margin","promotion","probation","drift","training","max_versions","max_seri\#
        es","emission","interval","support","preprocessing","on_corrupt","paused","tags","description"],"properties":{\#
        "name":{"$ref":"#/components/schemas/Name"},"data_source":{"type":"string"},"metric":{"type":"string"},"labels\#
        ":{"type":"object","additionalProperties":{"type":"string"}},"matchers":{"type":"array","items":{"$ref":"#/com\#
        ponents/schemas/Matcher"}},"query":{"type":"string"},"transform":{"type":"string","enum":["none","rate","incre\#
        ase","delta","auto"]},"model":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses",\#
        "exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_\#
        boosting","model_selection"]},"model_defaulted":{"type":"boolean","description":"Whether the model was not cho\#
        sen by the client."},"parameters":{"$ref":"#/components/schemas/ModelParameters"},"seed":{"type":"integer"},"c\#
        ron":{"type":"string"},"time_zone":{"type":"string"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)\#
        ?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+\#
        y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"lookback":{"type":"string","pattern":"^\\s*(0|(\\#
        \d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"training_window":{"type":"string","pattern":"\#
        ^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"scrape_delay":{"type":"string","pat\#
        tern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"gate":{"type":"string","enum\#
        ":["on","off"]},"gate_margin":{"type":"number"},"promotion":{"type":"string","enum":["immediate","experiment",\#
        "manual"]},"probation":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\\#
        d+ms)?)\\s*$"},"drift":{"$ref":"#/components/schemas/DriftPolicy"},"training":{"$ref":"#/components/schemas/Tr\#
        aining"},"max_versions":{"type":"integer"},"max_series":{"type":"integer"},"emission":{"$ref":"#/components/sc\#
        hemas/Emission"},"interval":{"$ref":"#/components/schemas/Interval"},"support":{"$ref":"#/components/schemas/S\#
        upport"},"preprocessing":{"$ref":"#/components/schemas/Preprocessing"},"on_corrupt":{"type":"string","enum":["\#
        fall_back","fail"]},"paused":{"type":"boolean"},"tags":{"type":"object","additionalProperties":{"type":"string\#
        "}},"description":{"type":"string"}}},"WatchState":{"type":"string","enum":["pending","warming","ready","stale\#
        ","no_data","contract_broken","paused","failed"],"description":"pending: not scraped yet; warming: collecting \#
        history or training its first version; ready: forecasting; stale: the newest data is older than the horizon, n\#
        othing is emitted; no_data: the source answers and returns no series; contract_broken: reserved; paused; faile\#
        d: it cannot go on without an operator, see its conditions."},"WatchStatus":{"type":"object","description":"Ev\#
        erything that is known of a watch now.","required":["name","state","conditions","active_version","pin","accura\#
        cy","scrape","buffer","schedule","training","drift","experiment","probation","arms","series","checkpoint","emi\#
        ssion_conflict","owner"],"properties":{"name":{"$ref":"#/components/schemas/Name"},"state":{"$ref":"#/componen\#
        ts/schemas/WatchState"},"conditions":{"type":"array","items":{"$ref":"#/components/schemas/Condition"}},"activ\#
        e_version":{"type":["object","null"],"description":"The promoted version; null while there is none.","required\#
        ":["number","model","stage","served","metrics"],"properties":{"number":{"type":"integer","minimum":1},"model":\#
        {"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets",\#
        "theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},\#
        "stage":{"type":"string","const":"production"},"served":{"type":"boolean","description":"False while its artif\#
        act or the configuration keeps it from being served."},"metrics":{"type":"object","required":["validation"],"p\#
        roperties":{"validation":{"anyOf":[{"$ref":"#/components/schemas/ValidationMetrics"},{"type":"null"}]}}}}},"pi\#
        n":{"anyOf":[{"$ref":"#/components/schemas/Pin"},{"type":"null"}]},"accuracy":{"type":"object","description":"\#
        Live quality from matured forecasts, never from training.","required":["mean","series","interval"],"properties\#
        ":{"interval":{"type":"object","description":"How the interval at the emitted level has kept its promise, over\#
         all series and steps.","required":["level","target","coverage"],"properties":{"level":{"type":"number"},"targ\#
        et":{"type":"number","description":"The share of values that it is meant to hold."},"coverage":{"type":["numbe\#
        r","null"],"description":"The share that it has held; null before the first."}}},"mean":{"type":"array","items\#
        ":{"$ref":"#/components/schemas/LiveAccuracy"},"description":"Over the series; `n` is the sum."},"series":{"ty\#
        pe":"array","items":{"type":"object","required":["id","labels","version","steps"],"properties":{"id":{"type":"\#
        string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"version":{"type":"integer","mini\#
        mum":1},"steps":{"type":"array","items":{"$ref":"#/components/schemas/LiveAccuracy"}}}}}}},"scrape":{"type":"o\#
        bject","required":["last_attempt","last_success","through","failures","next_due","lag_seconds","error"],"prope\#
        rties":{"last_attempt":{"type":["string","null"],"format":"date-time"},"last_success":{"type":["string","null"\#
        ],"format":"date-time"},"through":{"type":["string","null"],"format":"date-time","description":"The newest gri\#
        d time that was fetched."},"failures":{"type":"integer","description":"Failures in a row."},"next_due":{"type"\#
        :["string","null"],"format":"date-time"},"lag_seconds":{"type":["number","null"]},"error":{"anyOf":[{"$ref":"#\#
        /components/schemas/Reason"},{"type":"null"}]}}},"buffer":{"type":"object","required":["capacity","points","fi\#
        ll"],"properties":{"capacity":{"type":"integer","description":"Grid points held per series."},"points":{"type"\#
        :"object","description":"Observed points over the series.","required":["min","mean"],"properties":{"min":{"typ\#
        e":["number","null"]},"mean":{"type":["number","null"]}}},"fill":{"type":"object","description":"Share of the \#
        capacity over the series.","required":["min","mean"],"properties":{"min":{"type":["number","null"]},"mean":{"t\#
        ype":["number","null"]}}}}},"schedule":{"type":"object","required":["next","last","missed_since_start","last_t\#
        rigger"],"properties":{"next":{"type":["string","null"],"format":"date-time"},"last":{"type":["string","null"]\#
        ,"format":"date-time"},"missed_since_start":{"type":"integer"},"last_trigger":{"type":["string","null"],"enum"\#
        :["cold_start","cron","drift","manual","experiment",null]}}},"training":{"type":"object","required":["open_run\#
        ","last_run","failures","not_before"],"properties":{"open_run":{"anyOf":[{"$ref":"#/components/schemas/Trainin\#
        gRun"},{"type":"null"}]},"last_run":{"anyOf":[{"$ref":"#/components/schemas/TrainingRun"},{"type":"null"}],"de\#
        scription":"The newest finished one."},"failures":{"type":"integer","description":"Failures in a row."},"not_b\#
        efore":{"type":["string","null"],"format":"date-time","description":"Until then no training is started after f\#
        ailures."}}},"drift":{"type":"object","description":"Whether the active version still fits, and why.","require\#
        d":["policy","score","severity","judged","drifted","needed","explanation","ruling","not_before","series"],"pro\#
        perties":{"policy":{"$ref":"#/components/schemas/DriftPolicy"},"score":{"type":["number","null"],"description"\#
        :"The largest ratio of a live error to its baseline, or the largest live error in mode absolute; null until it\#
         is measured."},"severity":{"type":["string","null"],"enum":["none","low","high",null],"description":"Null unt\#
        il a series is judged."},"judged":{"type":"integer","description":"Series with enough data to be judged."},"dr\#
        ifted":{"type":"integer","description":"Those that have drifted."},"needed":{"type":["integer","null"],"descri\#
        ption":"How many it takes for the watch to have drifted."},"explanation":{"type":["string","null"]},"ruling":{\#
        "type":["string","null"],"enum":["retrain","wait","common_cause","over_budget",null],"description":"What comes\#
         of it, all watches considered. wait: others of its data source may follow; common_cause: many watches of its \#
        data source drift together and are left alone; over_budget: the retrainings for drift are spent for now."},"no\#
        t_before":{"type":["string","null"],"format":"date-time","description":"No retraining for drift before."},"ser\#
        ies":{"type":"array","maxItems":10,"description":"The worst ones.","items":{"$ref":"#/components/schemas/Serie\#
        sDrift"}}}},"experiment":{"anyOf":[{"$ref":"#/components/schemas/ExperimentSummary"},{"type":"null"}],"descrip\#
        tion":"The one that runs, else the next one."},"probation":{"anyOf":[{"$ref":"#/components/schemas/ExperimentS\#
        ummary"},{"type":"null"}],"description":"Of the active version; null where there is none."},"arms":{"type":"ar\#
        ray","description":"Every running version beside the others, the active one first; empty while only one runs."\#
        ,"items":{"type":"object","required":["version","active","served","series","steps"],"properties":{"version":{"\#
        type":"integer","minimum":1},"active":{"type":"boolean"},"served":{"type":"boolean","description":"Whether its\#
         forecasts are shown now."},"series":{"type":"integer"},"steps":{"type":"array","items":{"$ref":"#/components/\#
        schemas/LiveAccuracy"}}}}},"series":{"type":"object","required":["modelled","forecasting","stale","cold","refu\#
        sed","max"],"properties":{"modelled":{"type":"integer"},"forecasting":{"type":"integer"},"stale":{"type":"inte\#
        ger"},"cold":{"type":"integer","description":"Joined after the active version was trained."},"refused":{"type"\#
        :"integer","description":"Over `max`."},"max":{"type":"integer"}}},"checkpoint":{"type":["object","null"],"des\#
        cription":"What a restart would go on from; null while no process runs the watch.","required":["taken_at","byt\#
        es","closed_through","restored"],"properties":{"taken_at":{"type":["string","null"],"format":"date-time"},"byt\#
        es":{"type":["integer","null"]},"closed_through":{"type":["string","null"],"format":"date-time","description":\#
        "The newest grid time that is in it."},"restored":{"type":["string","null"],"enum":["resumed","data_only","non\#
        e","corrupt","too_old","configuration_changed","ahead_of_time",null],"description":"What the start made of the\#
         checkpoint that it found. resumed: everything went on; data_only: the data was kept, the active version start\#
        ed anew; none: there was no checkpoint; else it was ignored."}}},"emission_conflict":{"type":["string","null"]\#
        ,"description":"The older watch that emits the same series; this one then emits nothing in that format."},"own\#
        er":{"type":["string","null"],"description":"The process that runs it."}}},"WindowAverageParameters":{"type":"\#
        object","description":"Hyper-parameters of the model `window_average`.","additionalProperties":false,"properti\#
        es":{"window":{"type":["integer","null"],"minimum":1,"maximum":10000,"default":12,"description":"How many of t\#
        he newest grid points are summed up."},"statistic":{"type":["string","null"],"enum":["mean","median",null],"de\#
        fault":"median","description":"How they are summed up."}}}}}}
        """#
}
