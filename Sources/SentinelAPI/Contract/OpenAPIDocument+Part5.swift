// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part5 = #"""
        ,"validation":{"$ref":"#/components/schemas/ValidationMetrics"},"live":{"anyOf":[{"type":"object","required":[\#
        "overall","steps"],"properties":{"overall":{"$ref":"#/components/schemas/LiveErrors"},"steps":{"type":"array",\#
        "items":{"$ref":"#/components/schemas/LiveStepErrors"}}}},{"type":"null"}],"description":"Of matured forecasts\#
        , while it is served or runs in shadow; what is not measured live is null."}}},"gate":{"$ref":"#/components/sc\#
        hemas/GateOutcome"},"features":{"type":"array","items":{"type":"string"},"description":"What the model compute\#
        s from the past of a series."},"preprocessing":{"type":"object","description":"Versions made before it was rec\#
        orded have no `transform`.","required":["gaps","outliers","scale"],"properties":{"gaps":{"type":"string"},"out\#
        liers":{"type":"string"},"scale":{"type":"string"},"transform":{"type":"string"}}},"importance":{"type":["arra\#
        y","null"],"description":"What forecasts lean on, the most important first; shares that sum to 1 over all feat\#
        ures. Empty where the model does not say.","items":{"type":"object","required":["name","weight"],"properties":\#
        {"name":{"type":"string"},"weight":{"type":"number","minimum":0}}}},"selection":{"anyOf":[{"$ref":"#/component\#
        s/schemas/Selection"},{"type":"null"}],"description":"Why these models were chosen; null for a model that is n\#
        ot chosen from several."},"drift_score":{"type":["number","null"],"description":"Of a training for drift: the \#
        `score` of its cause."},"configuration":{"type":"object","description":"What it was trained under; a rollback \#
        can restore it.","required":["transform","model","parameters","granularity","horizon","lookback"],"properties"\#
        :{"metric":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"matchers":{"\#
        type":"array","items":{"$ref":"#/components/schemas/Matcher"}},"query":{"type":"string"},"transform":{"type":"\#
        string","enum":["none","rate","increase","delta","auto"]},"model":{"type":"string","enum":["auto","naive","sea\#
        sonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd",\#
        "nlinear","fourier_ridge","gradient_boosting","model_selection"]},"parameters":{"$ref":"#/components/schemas/M\#
        odelParameters"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\\#
        d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\#
        \\d+s)?(\\d+ms)?)\\s*$"},"lookback":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m\#
        )?(\\d+s)?(\\d+ms)?)\\s*$"},"preprocessing":{"$ref":"#/components/schemas/Preprocessing"}}},"artifact":{"type"\#
        :"object","required":["sha256","size","format","pruned_at"],"properties":{"sha256":{"type":"string","pattern":\#
        "^[0-9a-f]{64}$"},"size":{"type":"integer","description":"Bytes."},"format":{"type":"integer"},"pruned_at":{"t\#
        ype":["string","null"],"format":"date-time","description":"When the bytes were dropped, by `max_versions` or b\#
        y DELETE; the record stays."}}},"imported":{"type":["object","null"],"description":"What it was where it was e\#
        xported; null for a version that was trained here.","required":["watch","number","actor"],"properties":{"watch\#
        ":{"type":"string"},"number":{"type":"integer"},"actor":{"type":"string","description":"Who imported it."}}},"\#
        blocked":{"type":["object","null"],"description":"The mark of a rollback: nothing automatic chooses the versio\#
        n until a PATCH or a promotion lifts it.","required":["since","reason","rollback"],"properties":{"since":{"typ\#
        e":"string","format":"date-time"},"reason":{"type":"string"},"rollback":{"type":["string","null"]}}},"tags":{"\#
        type":"object","additionalProperties":{"type":"string"}},"description":{"type":"string"}}},"VersionComparison"\#
        :{"type":"object","description":"Two versions of a watch side by side.","required":["watch","a","b","parameter\#
        s","configuration","metrics"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"a":{"$ref":"#/compon\#
        ents/schemas/ComparedVersion"},"b":{"$ref":"#/components/schemas/ComparedVersion"},"parameters":{"type":"array\#
        ","items":{"type":"object","required":["name","a","b","differs"],"properties":{"name":{"type":"string"},"a":{"\#
        description":"Null where the version has no such parameter."},"b":{"description":"Null where the version has n\#
        o such parameter."},"differs":{"type":"boolean"}}}},"configuration":{"type":"array","description":"The fields \#
        in which the configurations differ.","items":{"type":"object","required":["field","a","b"],"properties":{"fiel\#
        d":{"type":"string"},"a":{"description":"As in the watch."},"b":{"description":"As in the watch."}}}},"metrics\#
        ":{"type":"array","description":"Overall scores; only what is served or runs in shadow has live ones.","items"\#
        :{"type":"object","required":["kind","metric","a","b","difference"],"properties":{"kind":{"type":"string","enu\#
        m":["training","validation","live"]},"metric":{"type":"string"},"a":{"type":["number","null"]},"b":{"type":["n\#
        umber","null"]},"difference":{"type":["number","null"],"description":"b less a."}}}}}},"ComparedVersion":{"typ\#
        e":"object","description":"What one should know of a version beside another.","required":["number","model","st\#
        age","created_at","blocked","sample_count","data_window"],"properties":{"number":{"type":"integer","minimum":1\#
        },"model":{"type":"string"},"stage":{"type":"string","enum":["development","staging","production","archived"]}\#
        ,"created_at":{"type":"string","format":"date-time"},"blocked":{"type":["object","null"],"required":["since","\#
        reason","rollback"],"properties":{"since":{"type":"string","format":"date-time"},"reason":{"type":"string"},"r\#
        ollback":{"type":["string","null"]}}},"sample_count":{"type":["integer","null"]},"data_window":{"type":["objec\#
        t","null"],"required":["start","end"],"properties":{"start":{"type":"string","format":"date-time"},"end":{"typ\#
        e":"string","format":"date-time"}}}}},"VersionFile":{"type":"string","format":"binary","description":"An expor\#
        t; at most 67108864 bytes."},"VersionPatch":{"type":"object","description":"What is said of a version.","addit\#
        ionalProperties":false,"properties":{"tags":{"type":["object","null"],"maxProperties":64,"description":"A merg\#
        e patch; null removes a tag, or all.","additionalProperties":{"type":["string","null"],"maxLength":256}},"desc\#
        ription":{"type":["string","null"],"maxLength":1000},"blocked":{"type":"null","description":"Lifts the mark of\#
         a rollback."}}},"VersionPreview":{"type":"object","description":"What `validate_only` answers; the number sta\#
        nds for nothing.","required":["validate_only","version"],"properties":{"validate_only":{"type":"boolean","cons\#
        t":true},"version":{"$ref":"#/components/schemas/Version"}}},"VersionList":{"type":"object","description":"New\#
        est first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/V\#
        ersion"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the l\#
        ast page."}}},"Watch":{"description":"What to forecast and how, and in a few words how it goes.","allOf":[{"$r\#
        ef":"#/components/schemas/WatchSpecification"},{"type":"object","required":["id","revision","spec_generation",\#
        "active_version","pin","state","error","created_at","updated_at"],"properties":{"id":{"type":"string","descrip\#
        tion":"Such as `wch_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"revision":{"type":"integer","minimum":1,"description":"Mov\#
        es with each edit."},"spec_generation":{"type":"integer","minimum":1,"description":"Moves with each edit that \#
        makes the results of an earlier training unusable."},"active_version":{"type":["integer","null"],"minimum":1,"\#
        description":"Null until the first version is promoted."},"pin":{"anyOf":[{"$ref":"#/components/schemas/Pin"},\#
        {"type":"null"}]},"state":{"$ref":"#/components/schemas/WatchState"},"error":{"anyOf":[{"$ref":"#/components/s\#
        chemas/Reason"},{"type":"null"}],"description":"The first condition that somebody should look at; null when th\#
        ere is none."},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"dat\#
        e-time"}}}]},"WatchInput":{"type":"object","description":"A watch as a client writes it. A field that is null \#
        counts as absent.","additionalProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-\#
        z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"Required on POST; on PUT it may repeat the nam\#
        e of the URL."},"data_source":{"type":["string","null"],"minLength":1,"maxLength":63,"default":"default","desc\#
        ription":"The name of a data source that exists."},"metric":{"type":["string","null"],"minLength":1,"maxLength\#
        ":1024,"description":"The metric to watch. Either `metric` (with `labels` and `matchers`) or `query` is needed\#
        , not both."},"labels":{"type":["object","null"],"description":"Labels that must be equal.","maxProperties":64\#
        ,"additionalProperties":{"type":"string","maxLength":4096}},"matchers":{"type":["array","null"],"items":{"$ref\#
        ":"#/components/schemas/Matcher"},"maxItems":32,"description":"Further matchers."},"query":{"type":["string","\#
        null"],"minLength":1,"maxLength":8192,"description":"A PromQL expression that returns an instant vector."},"tr\#
        ansform":{"type":["string","null"],"enum":["none","rate","increase","delta","auto",null],"default":"auto","des\#
        cription":"What is computed of the metric before forecasting; `auto` takes the rate of a counter. A `query` is\#
         taken as it is."},"model":{"type":["string","null"],"enum":["auto","naive","seasonal_naive","window_average",\#
        "ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gra\#
        dient_boosting","model_selection",null],"default":"auto","description":"The kind of model, see `/v1/models`."}\#
        ,"parameters":{"anyOf":[{"$ref":"#/components/schemas/ModelParameters"},{"type":"null"}],"description":"Hyper-\#
        parameters of the model."},"seed":{"type":["integer","null"],"minimum":0,"maximum":2147483647,"default":42,"de\#
        scription":"Of everything random in training."},"cron":{"type":["string","null"],"minLength":1,"maxLength":256\#
        ,"default":"0 */6 * * *","description":"When it is retrained: minute, hour, day of month, month, day of week."\#
        },"time_zone":{"type":["string","null"],"minLength":1,"maxLength":64,"default":"UTC","description":"An IANA na\#
        me, for `cron`."},"granularity":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\#
        \\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1m","description":"The grid step, 1s to 7d."},"horizon":{"type":["s\#
        tring","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","descriptio\#
        n":"How far ahead: a whole multiple of the granularity, 1 to 1,000 steps. Default: 5 steps."},"lookback":{"typ\#
        e":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","desc\#
        ription":"How much history the model sees: a whole multiple of the granularity, longer than the horizon. Defau\#
        lt: the larger of 30 steps and 6 horizons."},"training_window":{"type":["string","null"],"pattern":"^\\s*(0|(\\#
        \d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history is kept for tra\#
        ining: a whole multiple of the granularity, at least lookback and horizon, at most 50,000 points. Default: the\#
         larger of 1,000 points and 3 times lookback and horizon."},"scrape_delay":{"type":["string","null"],"pattern"\#
        :"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How long after a gri\#
        d time its value is asked for, at most the granularity. Default: a quarter of it, 1s to 15s."},"gate":{"type":\#
        ["string","null"],"enum":["on","off",null],"default":"on","description":"Whether a replacement must beat the v\#
        ersion that it replaces."},"gate_margin":{"type":["number","null"],"minimum":0,"maximum":0.5,"default":0,"desc\#
        ription":"By which share it must be better."},"promotion":{"type":["string","null"],"enum":["immediate","exper\#
        iment","manual",null],"default":"immediate","description":"What becomes of a trained version that the gate let\#
        s through. immediate: it becomes active; experiment: it must win an experiment against the active one; manual:\#
         it waits in staging."},"probation":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+\#
        h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How long the version before goes on in shadow after a promo\#
        tion, at most 30d; when it proves to be better the promotion is undone, and the third time within 24 hours the\#
         watch is pinned. `0s` is not at all. By default a day, or where that is longer the time of 60 blocks of two h\#
        orizons (of 16 points at least), twice as many as any finding needs."},"drift":{"anyOf":[{"$ref":"#/components\#
        /schemas/DriftPolicyInput"},{"type":"null"}],"description":"When a drop in quality starts a retraining."},"tra\#
        ining":{"anyOf":[{"$ref":"#/components/schemas/TrainingInput"},{"type":"null"}],"description":"How it is retra\#
        ined."},"max_versions":{"type":["integer","null"],"minimum":1,"maximum":100,"default":5,"description":"Artifac\#
        ts that are kept; those in use are kept beyond it."},"max_series":{"type":["integer","null"],"minimum":1,"maxi\#
        mum":1000,"default":100,"description":"Series that are modelled at most."},"emission":{"anyOf":[{"$ref":"#/com\#
        ponents/schemas/EmissionInput"},{"type":"null"}],"description":"What appears on `/metrics`."},"interval":{"any\#
        Of":[{"$ref":"#/components/schemas/IntervalInput"},{"type":"null"}],"description":"Which prediction intervals \#
        are kept."},"support":{"anyOf":[{"$ref":"#/components/schemas/SupportInput"},{"type":"null"}],"description":"T\#
        he range of the values, as far as it is known; a rate is never negative."},"preprocessing":{"anyOf":[{"$ref":"\#
        #/components/schemas/PreprocessingInput"},{"type":"null"}],"description":"What happens to the points of a seri\#
        es before a model learns from them."},"on_corrupt":{"type":["string","null"],"enum":["fall_back","fail",null],\#
        "default":"fall_back","description":"What happens at start when the artifact of the active version cannot be l\#
        oaded."},"paused":{"type":["boolean","null"],"default":false,"description":"A paused watch is neither scraped \#
        nor trained and emits nothing."},"tags":{"type":["object","null"],"description":"For people and filters.","max\#
        Properties":64,"additionalProperties":{"type":"string","maxLength":256}},"description":{"type":["string","null\#
        "],"maxLength":1000,"default":"","description":"For people."},"id":{"readOnly":true,"description":"Ignored, so\#
         that what was read can be written back."},"model_defaulted":{"readOnly":true,"description":"Ignored, so that \#
        what was read can be written back."},"revision":{"readOnly":true,"description":"Ignored, so that what was read\#
         can be written back."},"spec_generation":{"readOnly":true,"description":"Ignored, so that what was read can b\#
        e written back."},"active_version":{"readOnly":true,"description":"Ignored, so that what was read can be writt\#
        en back."},"pin":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"state"\#
        :{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"error":{"readOnly":tru\#
        e,"description":"Ignored, so that what was read can be written back."},"created_at":{"readOnly":true,"descript\#
        ion":"Ignored, so that what was read can be written back."},"updated_at":{"readOnly":true,"description":"Ignor\#
        ed, so that what was read can be written back."}},"oneOf":[{"required":["metric"]},{"required":["query"]}]},"W\#
        atchList":{"type":"object","description":"In the order of names.","required":["items"],"properties":{"items":{\#
        "type":"array","items":{"$ref":"#/components/schemas/Watch"},"maxItems":1000},"next_page_token":{"type":"strin\#
        g","description":"Opaque and signed; absent on the last page."}}},"WatchPatch":{"type":"object","description":\#
        "A merge patch (RFC 7396): what is absent stays, null puts the default back. Setting `query` drops `metric`, `\#
        labels` and `matchers`, and setting `metric` drops `query`; a new `model` starts from its default parameters; \#
        a new `granularity` renews a `scrape_delay` that was the default.","additionalProperties":false,"properties":{\#
        "name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description"\#
        :"May only repeat the name of the URL."},"data_source":{"type":["string","null"],"minLength":1,"maxLength":63,\#
        "default":"default","description":"The name of a data source that exists."},"metric":{"type":["string","null"]\#
        ,"minLength":1,"maxLength":1024,"description":"The metric to watch. Either `metric` (with `labels` and `matche\#
        rs`) or `query` is needed, not both."},"labels":{"type":["object","null"],"description":"Labels that must be e\#
        qual.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":4096}},"matchers":{"type":["arra\#
        y","null"],"items":{"$ref":"#/components/schemas/Matcher"},"maxItems":32,"description":"Further matchers."},"q\#
        uery":{"type":["string","null"],"minLength":1,"maxLength":8192,"description":"A PromQL expression that returns\#
         an instant vector."},"transform":{"type":["string","null"],"enum":["none","rate","increase","delta","auto",nu\#
        ll],"default":"auto","description":"What is computed of the metric before forecasting; `auto` takes the rate o\#
        f a counter. A `query` is taken as it is."},"model":{"type":["string","null"],"enum":["auto","naive","seasonal\#
        _naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlin\#
        ear","fourier_ridge","gradient_boosting","model_selection",null],"default":"auto","description":"The kind of m\#
        odel, see `/v1/models`."},"parameters":{"anyOf":[{"$ref":"#/components/schemas/ModelParameters"},{"type":"null\#
        "}],"description":"Hyper-parameters of the model."},"seed":{"type":["integer","null"],"minimum":0,"maximum":21\#
        47483647,"default":42,"description":"Of everything random in training."},"cron":{"type":["string","null"],"min\#
        Length":1,"maxLength":256,"default":"0 */6 * * *","description":"When it is retrained: minute, hour, day of mo\#
        nth, month, day of week."},"time_zone":{"type":["string","null"],"minLength":1,"maxLength":64,"default":"UTC",\#
        "description":"An IANA name, for `cron`."},"granularity":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?\#
        (\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1m","description":"The grid step, 1s to 7d\#
        ."},"horizon":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\\#
        d+ms)?)\\s*$","description":"How far ahead: a whole multiple of the granularity, 1 to 1,000 steps. Default: 5 \#
        steps."},"lookback":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+\#
        s)?(\\d+ms)?)\\s*$","description":"How much history the model sees: a whole multiple of the granularity, longe\#
        r than the horizon. Default: the larger of 30 steps and 6 horizons."},"training_window":{"type":["string","nul\#
        l"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How muc\#
        h history is kept for training: a whole multiple of the granularity, at least lookback and horizon, at most 50\#
        ,000 points. Default: the larger of 1,000 points and 3 times lookback and horizon."},"scrape_delay":{"type":["\#
        string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","descripti\#
        on":"How long after a grid time its value is asked for, at most the granularity. Default: a quarter of it, 1s \#
        to 15s."},"gate":{"type":["string","null"],"enum":["on","off",null],"default":"on","description":"Whether a re\#
        placement must beat the version that it replaces."},"gate_margin":{"type":["number","null"],"minimum":0,"maxim\#
        um":0.5,"default":0,"description":"By which share it must be better."},"promotion":{"type":["string","null"],"\#
        enum":["immediate","experiment","manual",null],"default":"immediate","description":"What becomes of a trained \#
        version that the gate lets through. immediate: it becomes active; experiment: it must win an experiment agains\#
        t the active one; manual: it waits in staging."},"probation":{"type":["string","null"],"pattern":"^\\s*(0|(\\d\#
        +y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How long the version before goes o\#
        n in shadow after a promotion, at most 30d; when it proves to be better the promotion is undone, and the third\#
         time within 24 hours the watch is pinned. `0s` is not at all. By default a day, or where that is longer the t\#
        ime of 60 blocks of two horizons (of 16 points at least), twice as many as any finding needs."},"drift":{"anyO\#
        f":[{"$ref":"#/components/schemas/DriftPolicyInput"},{"type":"null"}],"description":"When a drop in quality st\#
        arts a retraining."},"training":{"anyOf":[{"$ref":"#/components/schemas/TrainingInput"},{"type":"null"}],"desc\#
        ription":"How it is retrained."},"max_versions":{"type":["integer","null"],"minimum":1,"maximum":100,"default"\#
        :5,"description":"Artifacts that are kept; those in use are kept beyond it."},"max_series":{"type":["integer",\#
        "null"],"minimum":1,"maximum":1000,"default":100,"description":"Series that are modelled at most."},"emission"\#
        :{"anyOf":[{"$ref":"#/components/schemas/EmissionInput"},{"type":"null"}],"description":"What appears on `/met\#
        rics`."},"interval":{"anyOf":[{"$ref":"#/components/schemas/IntervalInput"},{"type":"null"}],"description":"Wh\#
        ich prediction intervals are kept."},"support":{"anyOf":[{"$ref":"#/components/schemas/SupportInput"},{"type":\#
        "null"}],"description":"The range of the values, as far as it is known; a rate is never negative."},"preproces\#
        sing":{"anyOf":[{"$ref":"#/components/schemas/PreprocessingInput"},{"type":"null"}],"description":"What happen\#
        s to the points of a series before a model learns from them."},"on_corrupt":{"type":["string","null"],"enum":[\#
        "fall_back","fail",null],"default":"fall_back","description":"What happens at start when the artifact of the a\#
        ctive version cannot be loaded."},"paused":{"type":["boolean","null"],"default":false,"description":"A paused \#
        watch is neither scraped nor trained and emits nothing."},"tags":{"type":["object","null"],"description":"For \#
        people and filters.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":256}},"description\#
        ":{"type":["string","null"],"maxLength":1000,"default":"","description":"For people."}}},"WatchPreview":{"type\#
        ":"object","description":"What `validate_only` answers.","required":["validate_only","watch","matched_series",\#
        "emitted_samples","data_source_error","trainable","data_quality","next_fires"],"properties":{"validate_only":{\#
        "type":"boolean","const":true},"watch":{"$ref":"#/components/schemas/WatchSpecification"},"matched_series":{"t\#
        ype":["integer","null"],"description":"Series that the query returns; null when the source did not answer."},"\#
        emitted_samples":{"type":["integer","null"],"description":"Samples that it would put on `/metrics`."},"data_so\#
        urce_error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}]},"trainable":{"type":"boolean","\#
        description":"Whether one series has enough history."},"data_quality":{"type":"array","items":{"$ref":"#/compo\#
        nents/schemas/QualityReport"}},"next_fires":{"type":"array","items":{"type":"string","format":"date-time"},"ma\#
        xItems":5,"description":"The next times of `cron`."}}},"WatchSpecification":{"type":"object","description":"Wh\#
        at a client wrote, every default spelled out; with either `metric`, `labels` and `matchers`, or `query`.","req\#
        uired":["name","data_source","transform","model","model_defaulted","parameters","seed","cron","time_zone","gra\#
        nularity","horizon","lookback","training_window","scrape_delay","gate","gate_margin","promotion","probation","\#
        drift","training","max_versions","max_series","emission","interval","support","preprocessing","on_corrupt","pa\#
        used","tags","description"],"properties":{"name":{"$ref":"#/components/schemas/Name"},"data_source":{"type":"s\#
        tring"},"metric":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"matche\#
        rs":{"type":"array","items":{"$ref":"#/components/schemas/Matcher"}},"query":{"type":"string"},"transform":{"t\#
        ype":"string","enum":["none","rate","increase","delta","auto"]},"model":{"type":"string","enum":["auto","naive\#
        ","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend",\#
        "sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"model_defaulted":{"type":"boolean","d\#
        escription":"Whether the model was not chosen by the client."},"parameters":{"$ref":"#/components/schemas/Mode\#
        lParameters"},"seed":{"type":"integer"},"cron":{"type":"string"},"time_zone":{"type":"string"},"granularity":{\#
        "type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon"\#
        :{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"lookba\#
        ck":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"tra\#
        ining_window":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\\#
        s*$"},"scrape_delay":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+\#
        ms)?)\\s*$"},"gate":{"type":"string","enum":["on","off"]},"gate_margin":{"type":"number"},"promotion":{"type":\#
        "string","enum":["immediate","experiment","manual"]},"probation":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\#
        \\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"drift":{"$ref":"#/components/schemas/DriftPolicy"},"\#
        training":{"$ref":"#/components/schemas/Training"},"max_versions":{"type":"integer"},"max_series":{"type":"int\#
        eger"},"emission":{"$ref":"#/components/schemas/Emission"},"interval":{"$ref":"#/components/schemas/Interval"}\#
        ,"support":{"$ref":"#/components/schemas/Support"},"preprocessing":{"$ref":"#/components/schemas/Preprocessing\#
        "},"on_corrupt":{"type":"string","enum":["fall_back","fail"]},"paused":{"type":"boolean"},"tags":{"type":"obje\#
        ct","additionalProperties":{"type":"string"}},"description":{"type":"string"}}},"WatchState":{"type":"string",\#
        "enum":["pending","warming","ready","stale","no_data","contract_broken","paused","failed"],"description":"pend\#
        ing: not scraped yet; warming: collecting history or training its first version; ready: forecasting; stale: th\#
        e newest data is older than the horizon, nothing is emitted; no_data: the source answers and returns no series\#
        ; contract_broken: reserved; paused; failed: it cannot go on without an operator, see its conditions."},"Watch\#
        Status":{"type":"object","description":"Everything that is known of a watch now.","required":["name","state","\#
        conditions","active_version","pin","accuracy","scrape","buffer","schedule","training","drift","experiment","pr\#
        obation","arms","series","checkpoint","emission_conflict","owner"],"properties":{"name":{"$ref":"#/components/\#
        schemas/Name"},"state":{"$ref":"#/components/schemas/WatchState"},"conditions":{"type":"array","items":{"$ref"\#
        :"#/components/schemas/Condition"}},"active_version":{"type":["object","null"],"description":"The promoted ver\#
        sion; null while there is none.","required":["number","model","stage","served","metrics"],"properties":{"numbe\#
        r":{"type":"integer","minimum":1},"model":{"type":"string","enum":["auto","naive","seasonal_naive","window_ave\#
        rage","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge\#
        ","gradient_boosting","model_selection"]},"stage":{"type":"string","const":"production"},"served":{"type":"boo\#
        lean","description":"False while its artifact or the configuration keeps it from being served."},"metrics":{"t\#
        ype":"object","required":["validation"],"properties":{"validation":{"anyOf":[{"$ref":"#/components/schemas/Val\#
        idationMetrics"},{"type":"null"}]}}}}},"pin":{"anyOf":[{"$ref":"#/components/schemas/Pin"},{"type":"null"}]},"\#
        accuracy":{"type":"object","description":"Live quality from matured forecasts, never from training.","required\#
        ":["mean","series","interval"],"properties":{"interval":{"type":"object","description":"How the interval at th\#
        e emitted level has kept its promise, over all series and steps.","required":["level","target","coverage"],"pr\#
        operties":{"level":{"type":"number"},"target":{"type":"number","description":"The share of values that it is m\#
        eant to hold."},"coverage":{"type":["number","null"],"description":"The share that it has held; null before th\#
        e first."}}},"mean":{"type":"array","items":{"$ref":"#/components/schemas/LiveAccuracy"},"description":"Over t\#
        he series; `n` is the sum."},"series":{"type":"array","items":{"type":"object","required":["id","labels","vers\#
        ion","steps"],"properties":{"id":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"s\#
        tring"}},"version":{"type":"integer","minimum":1},"steps":{"type":"array","items":{"$ref":"#/components/schema\#
        s/LiveAccuracy"}}}}}}},"scrape":{"type":"object","required":["last_attempt","last_success","through","failures\#
        ","next_due","lag_seconds","error"],"properties":{"last_attempt":{"type":["string","null"],"format":"date-time\#
        "},"last_success":{"type":["string","null"],"format":"date-time"},"through":{"type":["string","null"],"format"\#
        :"date-time","description":"The newest grid time that was fetched."},"failures":{"type":"integer","description\#
        ":"Failures in a row."},"next_due":{"type":["string","null"],"format":"date-time"},"lag_seconds":{"type":["num\#
        ber","null"]},"error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}]}}},"buffer":{"type":"o\#
        bject","required":["capacity","points","fill"],"properties":{"capacity":{"type":"integer","description":"Grid \#
        points held per series."},"points":{"type":"object","description":"Observed points over the series.","required\#
        ":["min","mean"],"properties":{"min":{"type":["number","null"]},"mean":{"type":["number","null"]}}},"fill":{"t\#
        ype":"object","description":"Share of the capacity over the series.","required":["min","mean"],"properties":{"\#
        min":{"type":["number","null"]},"mean":{"type":["number","null"]}}}}},"schedule":{"type":"object","required":[\#
        "next","last","missed_since_start","last_trigger"],"properties":{"next":{"type":["string","null"],"format":"da\#
        te-time"},"last":{"type":["string","null"],"format":"date-time"},"missed_since_start":{"type":"integer"},"last\#
        _trigger":{"type":["string","null"],"enum":["cold_start","cron","drift","manual","experiment",null]}}},"traini\#
        ng":{"type":"object","required":["open_run","last_run","failures","not_before"],"properties":{"open_run":{"any\#
        Of":[{"$ref":"#/components/schemas/TrainingRun"},{"type":"null"}]},"last_run":{"anyOf":[{"$ref":"#/components/\#
        schemas/TrainingRun"},{"type":"null"}],"description":"The newest finished one."},"failures":{"type":"integer",\#
        "description":"Failures in a row."},"not_before":{"type":["string","null"],"format":"date-time","description":\#
        "Until then no training is started after failures."}}},"drift":{"type":"object","description":"Whether the act\#
        ive version still fits, and why.","required":["policy","score","severity","judged","drifted","needed","explana\#
        tion","ruling","not_before","series"],"properties":{"policy":{"$ref":"#/components/schemas/DriftPolicy"},"scor\#
        e":{"type":["number","null"],"description":"The largest ratio of a live error to its baseline, or the largest \#
        live error in mode absolute; null until it is measured."},"severity":{"type":["string","null"],"enum":["none",\#
        "low","high",null],"description":"Null until a series is judged."},"judged":{"type":"integer","description":"S\#
        eries with enough data to be judged."},"drifted":{"type":"integer","description":"Those that have drifted."},"\#
        needed":{"type":["integer","null"],"description":"How many it takes for the watch to have drifted."},"explanat\#
        ion":{"type":["string","null"]},"ruling":{"type":["string","null"],"enum":["retrain","wait","common_cause","ov\#
        er_budget",null],"description":"What comes of it, all watches considered. wait: others of its data source may \#
        follow; common_cause: many watches of its data source drift together and are left alone; over_budget: the retr\#
        ainings for drift are spent for now."},"not_before":{"type":["string","null"],"format":"date-time","descriptio\#
        n":"No retraining for drift before."},"series":{"type":"array","maxItems":10,"description":"The worst ones.","\#
        items":{"$ref":"#/components/schemas/SeriesDrift"}}}},"experiment":{"anyOf":[{"$ref":"#/components/schemas/Exp\#
        erimentSummary"},{"type":"null"}],"description":"The one that runs, else the next one."},"probation":{"anyOf":\#
        [{"$ref":"#/components/schemas/ExperimentSummary"},{"type":"null"}],"description":"Of the active version; null\#
         where there is none. The third automatic rollback within 24 hours pins the watch."},"arms":{"type":"array","d\#
        escription":"Every running version beside the others, the active one first; empty while only one runs.","items\#
        ":{"type":"object","required":["version","active","served","series","steps"],"properties":{"version":{"type":"\#
        integer","minimum":1},"active":{"type":"boolean"},"served":{"type":"boolean","description":"Whether its foreca\#
        sts are shown now."},"series":{"type":"integer"},"steps":{"type":"array","items":{"$ref":"#/components/schemas\#
        /LiveAccuracy"}}}}},"series":{"type":"object","required":["modelled","forecasting","stale","cold","refused","m\#
        ax"],"properties":{"modelled":{"type":"integer"},"forecasting":{"type":"integer"},"stale":{"type":"integer"},"\#
        cold":{"type":"integer","description":"Joined after the active version was trained."},"refused":{"type":"integ\#
        er","description":"Over `max`."},"max":{"type":"integer"}}},"checkpoint":{"type":["object","null"],"descriptio\#
        n":"What a restart would go on from; null while no process runs the watch.","required":["taken_at","bytes","cl\#
        osed_through","restored"],"properties":{"taken_at":{"type":["string","null"],"format":"date-time"},"bytes":{"t\#
        ype":["integer","null"]},"closed_through":{"type":["string","null"],"format":"date-time","description":"The ne\#
        west grid time that is in it."},"restored":{"type":["string","null"],"enum":["resumed","data_only","none","cor\#
        rupt","too_old","configuration_changed","ahead_of_time",null],"description":"What the start made of the checkp\#
        oint that it found. resumed: everything went on; data_only: the data was kept, the active version started anew\#
        ; none: there was no checkpoint; else it was ignored."}}},"emission_conflict":{"type":["string","null"],"descr\#
        iption":"The older watch that emits the same series; this one then emits nothing in that format."},"owner":{"t\#
        ype":["string","null"],"description":"The process that runs it."}}},"WindowAverageParameters":{"type":"object"\#
        ,"description":"Hyper-parameters of the model `window_average`.","additionalProperties":false,"properties":{"w\#
        indow":{"type":["integer","null"],"minimum":1,"maximum":10000,"default":12,"description":"How many of the newe\#
        st grid points are summed up."},"statistic":{"type":["string","null"],"enum":["mean","median",null],"default":\#
        "median","description":"How they are summed up."}}}}}}
        """#
}
