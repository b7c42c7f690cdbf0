// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part4 = #"""
        string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type"\#
        :"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"lookback":{"ty\#
        pe":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"preprocessi\#
        ng":{"$ref":"#/components/schemas/Preprocessing"}}},"artifact":{"type":"object","required":["sha256","size","f\#
        ormat","pruned_at"],"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"size":{"type":"intege\#
        r","description":"Bytes."},"format":{"type":"integer"},"pruned_at":{"type":["string","null"],"format":"date-ti\#
        me","description":"When the bytes were dropped, by `max_versions` or by DELETE; the record stays."}}},"importe\#
        d":{"type":["object","null"],"description":"What it was where it was exported; null for a version that was tra\#
        ined here.","required":["watch","number","actor"],"properties":{"watch":{"type":"string"},"number":{"type":"in\#
        teger"},"actor":{"type":"string","description":"Who imported it."}}},"blocked":{"type":["object","null"],"desc\#
        ription":"The mark of a rollback: nothing automatic chooses the version until a PATCH or a promotion lifts it.\#
        ","required":["since","reason","rollback"],"properties":{"since":{"type":"string","format":"date-time"},"reaso\#
        n":{"type":"string"},"rollback":{"type":["string","null"]}}},"tags":{"type":"object","additionalProperties":{"\#
        type":"string"}},"description":{"type":"string"}}},"VersionComparison":{"type":"object","description":"Two ver\#
        sions of a watch side by side.","required":["watch","a","b","parameters","configuration","metrics"],"propertie\#
        s":{"watch":{"$ref":"#/components/schemas/Name"},"a":{"$ref":"#/components/schemas/ComparedVersion"},"b":{"$re\#
        f":"#/components/schemas/ComparedVersion"},"parameters":{"type":"array","items":{"type":"object","required":["\#
        name","a","b","differs"],"properties":{"name":{"type":"string"},"a":{"description":"Null where the version has\#
         no such parameter."},"b":{"description":"Null where the version has no such parameter."},"differs":{"type":"b\#
        oolean"}}}},"configuration":{"type":"array","description":"The fields in which the configurations differ.","it\#
        ems":{"type":"object","required":["field","a","b"],"properties":{"field":{"type":"string"},"a":{"description":\#
        "As in the watch."},"b":{"description":"As in the watch."}}}},"metrics":{"type":"array","description":"Overall\#
         scores; only what is served has live ones.","items":{"type":"object","required":["kind","metric","a","b","dif\#
        ference"],"properties":{"kind":{"type":"string","enum":["training","validation","live"]},"metric":{"type":"str\#
        ing"},"a":{"type":["number","null"]},"b":{"type":["number","null"]},"difference":{"type":["number","null"],"de\#
        scription":"b less a."}}}}}},"ComparedVersion":{"type":"object","description":"What one should know of a versi\#
        on beside another.","required":["number","model","stage","created_at","blocked","sample_count","data_window"],\#
        "properties":{"number":{"type":"integer","minimum":1},"model":{"type":"string"},"stage":{"type":"string","enum\#
        ":["development","staging","production","archived"]},"created_at":{"type":"string","format":"date-time"},"bloc\#
        ked":{"type":["object","null"],"required":["since","reason","rollback"],"properties":{"since":{"type":"string"\#
        ,"format":"date-time"},"reason":{"type":"string"},"rollback":{"type":["string","null"]}}},"sample_count":{"typ\#
        e":["integer","null"]},"data_window":{"type":["object","null"],"required":["start","end"],"properties":{"start\#
        ":{"type":"string","format":"date-time"},"end":{"type":"string","format":"date-time"}}}}},"VersionFile":{"type\#
        ":"string","format":"binary","description":"An export; at most 67108864 bytes."},"VersionPatch":{"type":"objec\#
        t","description":"What is said of a version.","additionalProperties":false,"properties":{"tags":{"type":["obje\#
        ct","null"],"maxProperties":64,"description":"A merge patch; null removes a tag, or all.","additionalPropertie\#
        s":{"type":["string","null"],"maxLength":256}},"description":{"type":["string","null"],"maxLength":1000},"bloc\#
        ked":{"type":"null","description":"Lifts the mark of a rollback."}}},"VersionPreview":{"type":"object","descri\#
        ption":"What `validate_only` answers; the number stands for nothing.","required":["validate_only","version"],"\#
        properties":{"validate_only":{"type":"boolean","const":true},"version":{"$ref":"#/components/schemas/Version"}\#
        }},"VersionList":{"type":"object","description":"Newest first.","required":["items"],"properties":{"items":{"t\#
        ype":"array","items":{"$ref":"#/components/schemas/Version"},"maxItems":1000},"next_page_token":{"type":"strin\#
        g","description":"Opaque and signed; absent on the last page."}}},"Watch":{"description":"What to forecast and\#
         how, and in a few words how it goes.","allOf":[{"$ref":"#/components/schemas/WatchSpecification"},{"type":"ob\#
        ject","required":["id","revision","spec_generation","active_version","pin","state","error","created_at","updat\#
        ed_at"],"properties":{"id":{"type":"string","description":"Such as `wch_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"revisi\#
        on":{"type":"integer","minimum":1,"description":"Moves with each edit."},"spec_generation":{"type":"integer","\#
        minimum":1,"description":"Moves with each edit that makes the results of an earlier training unusable."},"acti\#
        ve_version":{"type":["integer","null"],"minimum":1,"description":"Null until the first version is promoted."},\#
        "pin":{"anyOf":[{"$ref":"#/components/schemas/Pin"},{"type":"null"}]},"state":{"$ref":"#/components/schemas/Wa\#
        tchState"},"error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}],"description":"The first \#
        condition that somebody should look at; null when there is none."},"created_at":{"type":"string","format":"dat\#
        e-time"},"updated_at":{"type":"string","format":"date-time"}}}]},"WatchInput":{"type":"object","description":"\#
        A watch as a client writes it. A field that is null counts as absent.","additionalProperties":false,"propertie\#
        s":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"descript\#
        ion":"Required on POST; on PUT it may repeat the name of the URL."},"data_source":{"type":["string","null"],"m\#
        inLength":1,"maxLength":63,"default":"default","description":"The name of a data source that exists."},"metric\#
        ":{"type":["string","null"],"minLength":1,"maxLength":1024,"description":"The metric to watch. Either `metric`\#
         (with `labels` and `matchers`) or `query` is needed, not both."},"labels":{"type":["object","null"],"descript\#
        ion":"Labels that must be equal.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":4096}\#
        },"matchers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Matcher"},"maxItems":32,"descripti\#
        on":"Further matchers."},"query":{"type":["string","null"],"minLength":1,"maxLength":8192,"description":"A Pro\#
        mQL expression that returns an instant vector."},"transform":{"type":["string","null"],"enum":["none","rate","\#
        increase","delta","auto",null],"default":"auto","description":"What is computed of the metric before forecasti\#
        ng; `auto` takes the rate of a counter. A `query` is taken as it is."},"model":{"type":["string","null"],"enum\#
        ":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl"\#
        ,"linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection",null],"default":"auto","\#
        description":"The kind of model, see `/v1/models`."},"parameters":{"anyOf":[{"$ref":"#/components/schemas/Mode\#
        lParameters"},{"type":"null"}],"description":"Hyper-parameters of the model."},"seed":{"type":["integer","null\#
        "],"minimum":0,"maximum":2147483647,"default":42,"description":"Of everything random in training."},"cron":{"t\#
        ype":["string","null"],"minLength":1,"maxLength":256,"default":"0 */6 * * *","description":"When it is retrain\#
        ed: minute, hour, day of month, month, day of week."},"time_zone":{"type":["string","null"],"minLength":1,"max\#
        Length":64,"default":"UTC","description":"An IANA name, for `cron`."},"granularity":{"type":["string","null"],\#
        "pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1m","descriptio\#
        n":"The grid step, 1s to 7d."},"horizon":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?\#
        (\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far ahead: a whole multiple of the granularity, 1 \#
        to 1,000 steps. Default: 5 steps."},"lookback":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\#
        \d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history the model sees: a whole multipl\#
        e of the granularity, longer than the horizon. Default: the larger of 30 steps and 6 horizons."},"training_win\#
        dow":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\\#
        s*$","description":"How much history is kept for training: a whole multiple of the granularity, at least lookb\#
        ack and horizon, at most 50,000 points. Default: the larger of 1,000 points and 3 times lookback and horizon."\#
        },"scrape_delay":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?\#
        (\\d+ms)?)\\s*$","description":"How long after a grid time its value is asked for, at most the granularity. De\#
        fault: a quarter of it, 1s to 15s."},"gate":{"type":["string","null"],"enum":["on","off",null],"default":"on",\#
        "description":"Whether a replacement must beat the version that it replaces."},"gate_margin":{"type":["number"\#
        ,"null"],"minimum":0,"maximum":0.5,"default":0,"description":"By which share it must be better."},"drift":{"an\#
        yOf":[{"$ref":"#/components/schemas/DriftPolicyInput"},{"type":"null"}],"description":"When a drop in quality \#
        starts a retraining."},"max_versions":{"type":["integer","null"],"minimum":1,"maximum":100,"default":5,"descri\#
        ption":"Artifacts that are kept."},"max_series":{"type":["integer","null"],"minimum":1,"maximum":1000,"default\#
        ":100,"description":"Series that are modelled at most."},"emission":{"anyOf":[{"$ref":"#/components/schemas/Em\#
        issionInput"},{"type":"null"}],"description":"What appears on `/metrics`."},"interval":{"anyOf":[{"$ref":"#/co\#
        mponents/schemas/IntervalInput"},{"type":"null"}],"description":"Which prediction intervals are kept."},"suppo\#
        rt":{"anyOf":[{"$ref":"#/components/schemas/SupportInput"},{"type":"null"}],"description":"The range of the va\#
        lues, as far as it is known; a rate is never negative."},"preprocessing":{"anyOf":[{"$ref":"#/components/schem\#
        as/PreprocessingInput"},{"type":"null"}],"description":"What happens to the points of a series before a model \#
        learns from them."},"on_corrupt":{"type":["string","null"],"enum":["fall_back","fail",null],"default":"fall_ba\#
        ck","description":"What happens at start when the artifact of the active version cannot be loaded."},"paused":\#
        {"type":["boolean","null"],"default":false,"description":"A paused watch is neither scraped nor trained and em\#
        its nothing."},"tags":{"type":["object","null"],"description":"For people and filters.","maxProperties":64,"ad\#
        ditionalProperties":{"type":"string","maxLength":256}},"description":{"type":["string","null"],"maxLength":100\#
        0,"default":"","description":"For people."},"id":{"readOnly":true,"description":"Ignored, so that what was rea\#
        d can be written back."},"model_defaulted":{"readOnly":true,"description":"Ignored, so that what was read can \#
        be written back."},"revision":{"readOnly":true,"description":"Ignored, so that what was read can be written ba\#
        ck."},"spec_generation":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},\#
        "active_version":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"pin":{\#
        "readOnly":true,"description":"Ignored, so that what was read can be written back."},"state":{"readOnly":true,\#
        "description":"Ignored, so that what was read can be written back."},"error":{"readOnly":true,"description":"I\#
        gnored, so that what was read can be written back."},"created_at":{"readOnly":true,"description":"Ignored, so \#
        that what was read can be written back."},"updated_at":{"readOnly":true,"description":"Ignored, so that what w\#
        as read can be written back."}},"oneOf":[{"required":["metric"]},{"required":["query"]}]},"WatchList":{"type":\#
        "object","description":"In the order of names.","required":["items"],"properties":{"items":{"type":"array","it\#
        ems":{"$ref":"#/components/schemas/Watch"},"maxItems":1000},"next_page_token":{"type":"string","description":"\#
        Opaque and signed; absent on the last page."}}},"WatchPatch":{"type":"object","description":"A merge patch (RF\#
        C 7396): what is absent stays, null puts the default back. Setting `query` drops `metric`, `labels` and `match\#
        ers`, and setting `metric` drops `query`; a new `model` starts from its default parameters; a new `granularity\#
        ` renews a `scrape_delay` that was the default.","additionalProperties":false,"properties":{"name":{"type":["s\#
        tring","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"May only repeat \#
        the name of the URL."},"data_source":{"type":["string","null"],"minLength":1,"maxLength":63,"default":"default\#
        ","description":"The name of a data source that exists."},"metric":{"type":["string","null"],"minLength":1,"ma\#
        xLength":1024,"description":"The metric to watch. Either `metric` (with `labels` and `matchers`) or `query` is\#
         needed, not both."},"labels":{"type":["object","null"],"description":"Labels that must be equal.","maxPropert\#
        ies":64,"additionalProperties":{"type":"string","maxLength":4096}},"matchers":{"type":["array","null"],"items"\#
        :{"$ref":"#/components/schemas/Matcher"},"maxItems":32,"description":"Further matchers."},"query":{"type":["st\#
        ring","null"],"minLength":1,"maxLength":8192,"description":"A PromQL expression that returns an instant vector\#
        ."},"transform":{"type":["string","null"],"enum":["none","rate","increase","delta","auto",null],"default":"aut\#
        o","description":"What is computed of the metric before forecasting; `auto` takes the rate of a counter. A `qu\#
        ery` is taken as it is."},"model":{"type":["string","null"],"enum":["auto","naive","seasonal_naive","window_av\#
        erage","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridg\#
        e","gradient_boosting","model_selection",null],"default":"auto","description":"The kind of model, see `/v1/mod\#
        els`."},"parameters":{"anyOf":[{"$ref":"#/components/schemas/ModelParameters"},{"type":"null"}],"description":\#
        "Hyper-parameters of the model."},"seed":{"type":["integer","null"],"minimum":0,"maximum":2147483647,"default"\#
        :42,"description":"Of everything random in training."},"cron":{"type":["string","null"],"minLength":1,"maxLeng\#
        th":256,"default":"0 */6 * * *","description":"When it is retrained: minute, hour, day of month, month, day of\#
         week."},"time_zone":{"type":["string","null"],"minLength":1,"maxLength":64,"default":"UTC","description":"An \#
        IANA name, for `cron`."},"granularity":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\#
        \d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1m","description":"The grid step, 1s to 7d."},"horizon":{"ty\#
        pe":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","des\#
        cription":"How far ahead: a whole multiple of the granularity, 1 to 1,000 steps. Default: 5 steps."},"lookback\#
        ":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$\#
        ","description":"How much history the model sees: a whole multiple of the granularity, longer than the horizon\#
        . Default: the larger of 30 steps and 6 horizons."},"training_window":{"type":["string","null"],"pattern":"^\\\#
        s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history is kept \#
        for training: a whole multiple of the granularity, at least lookback and horizon, at most 50,000 points. Defau\#
        lt: the larger of 1,000 points and 3 times lookback and horizon."},"scrape_delay":{"type":["string","null"],"p\#
        attern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How long afte\#
        r a grid time its value is asked for, at most the granularity. Default: a quarter of it, 1s to 15s."},"gate":{\#
        "type":["string","null"],"enum":["on","off",null],"default":"on","description":"Whether a replacement must bea\#
        t the version that it replaces."},"gate_margin":{"type":["number","null"],"minimum":0,"maximum":0.5,"default":\#
        0,"description":"By which share it must be better."},"drift":{"anyOf":[{"$ref":"#/components/schemas/DriftPoli\#
        cyInput"},{"type":"null"}],"description":"When a drop in quality starts a retraining."},"max_versions":{"type"\#
        :["integer","null"],"minimum":1,"maximum":100,"default":5,"description":"Artifacts that are kept."},"max_serie\#
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
        cron","time_zone","granularity","horizon","lookback","training_window","scrape_delay","gate","gate_margin","dr\#
        ift","max_versions","max_series","emission","interval","support","preprocessing","on_corrupt","paused","tags",\#
        "description"],"properties":{"name":{"$ref":"#/components/schemas/Name"},"data_source":{"type":"string"},"metr\#
        ic":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"matchers":{"type":"\#
        array","items":{"$ref":"#/components/schemas/Matcher"}},"query":{"type":"string"},"transform":{"type":"string"\#
        ,"enum":["none","rate","increase","delta","auto"]},"model":{"type":"string","enum":["auto","naive","seasonal_n\#
        aive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinea\#
        r","fourier_ridge","gradient_boosting","model_selection"]},"model_defaulted":{"type":"boolean","description":"\#
        Whether the model was not chosen by the client."},"parameters":{"$ref":"#/components/schemas/ModelParameters"}\#
        ,"seed":{"type":"integer"},"cron":{"type":"string"},"time_zone":{"type":"string"},"granularity":{"type":"strin\#
        g","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"str\#
        ing","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"lookback":{"type":"\#
        string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"training_window"\#
        :{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"scrape\#
        _delay":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},\#
        "gate":{"type":"string","enum":["on","off"]},"gate_margin":{"type":"number"},"drift":{"$ref":"#/components/sch\#
        emas/DriftPolicy"},"max_versions":{"type":"integer"},"max_series":{"type":"integer"},"emission":{"$ref":"#/com\#
        ponents/schemas/Emission"},"interval":{"$ref":"#/components/schemas/Interval"},"support":{"$ref":"#/components\#
        /schemas/Support"},"preprocessing":{"$ref":"#/components/schemas/Preprocessing"},"on_corrupt":{"type":"string"\#
        ,"enum":["fall_back","fail"]},"paused":{"type":"boolean"},"tags":{"type":"object","additionalProperties":{"typ\#
        e":"string"}},"description":{"type":"string"}}},"WatchState":{"type":"string","enum":["pending","warming","rea\#
        dy","stale","no_data","contract_broken","paused","failed"],"description":"pending: not scraped yet; warming: c\#
        ollecting history or training its first version; ready: forecasting; stale: the newest data is older than the \#
        horizon, nothing is emitted; no_data: the source answers and returns no series; contract_broken: reserved; pau\#
        sed; failed: it cannot go on without an operator, see its conditions."},"WatchStatus":{"type":"object","descri\#
        ption":"Everything that is known of a watch now.","required":["name","state","conditions","active_version","pi\#
        n","accuracy","scrape","buffer","schedule","training","drift","series","checkpoint","emission_conflict","owner\#
        "],"properties":{"name":{"$ref":"#/components/schemas/Name"},"state":{"$ref":"#/components/schemas/WatchState"\#
        },"conditions":{"type":"array","items":{"$ref":"#/components/schemas/Condition"}},"active_version":{"type":["o\#
        bject","null"],"description":"The promoted version; null while there is none.","required":["number","model","s\#
        tage","served","metrics"],"properties":{"number":{"type":"integer","minimum":1},"model":{"type":"string","enum\#
        ":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl"\#
        ,"linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"stage":{"type":"strin\#
        g","const":"production"},"served":{"type":"boolean","description":"False while its artifact or the configurati\#
        on keeps it from being served."},"metrics":{"type":"object","required":["validation"],"properties":{"validatio\#
        n":{"anyOf":[{"$ref":"#/components/schemas/ValidationMetrics"},{"type":"null"}]}}}}},"pin":{"anyOf":[{"$ref":"\#
        #/components/schemas/Pin"},{"type":"null"}]},"accuracy":{"type":"object","description":"Live quality from matu\#
        red forecasts, never from training.","required":["mean","series","interval"],"properties":{"interval":{"type":\#
        "object","description":"How the interval at the emitted level has kept its promise, over all series and steps.\#
        ","required":["level","target","coverage"],"properties":{"level":{"type":"number"},"target":{"type":"number","\#
        description":"The share of values that it is meant to hold."},"coverage":{"type":["number","null"],"descriptio\#
        n":"The share that it has held; null before the first."}}},"mean":{"type":"array","items":{"$ref":"#/component\#
        s/schemas/LiveAccuracy"},"description":"Over the series; `n` is the sum."},"series":{"type":"array","items":{"\#
        type":"object","required":["id","labels","version","steps"],"properties":{"id":{"type":"string"},"labels":{"ty\#
        pe":"object","additionalProperties":{"type":"string"}},"version":{"type":"integer","minimum":1},"steps":{"type\#
        ":"array","items":{"$ref":"#/components/schemas/LiveAccuracy"}}}}}}},"scrape":{"type":"object","required":["la\#
        st_attempt","last_success","through","failures","next_due","lag_seconds","error"],"properties":{"last_attempt"\#
        :{"type":["string","null"],"format":"date-time"},"last_success":{"type":["string","null"],"format":"date-time"\#
        },"through":{"type":["string","null"],"format":"date-time","description":"The newest grid time that was fetche\#
        d."},"failures":{"type":"integer","description":"Failures in a row."},"next_due":{"type":["string","null"],"fo\#
        rmat":"date-time"},"lag_seconds":{"type":["number","null"]},"error":{"anyOf":[{"$ref":"#/components/schemas/Re\#
        ason"},{"type":"null"}]}}},"buffer":{"type":"object","required":["capacity","points","fill"],"properties":{"ca\#
        pacity":{"type":"integer","description":"Grid points held per series."},"points":{"type":"object","description\#
        ":"Observed points over the series.","required":["min","mean"],"properties":{"min":{"type":["number","null"]},\#
        "mean":{"type":["number","null"]}}},"fill":{"type":"object","description":"Share of the capacity over the seri\#
        es.","required":["min","mean"],"properties":{"min":{"type":["number","null"]},"mean":{"type":["number","null"]\#
        }}}}},"schedule":{"type":"object","required":["next","last","missed_since_start","last_trigger"],"properties":\#
        {"next":{"type":["string","null"],"format":"date-time"},"last":{"type":["string","null"],"format":"date-time"}\#
        ,"missed_since_start":{"type":"integer"},"last_trigger":{"type":["string","null"],"enum":["cold_start","cron",\#
        "drift","manual","experiment",null]}}},"training":{"type":"object","required":["open_run","last_run","failures\#
        ","not_before"],"properties":{"open_run":{"anyOf":[{"$ref":"#/components/schemas/TrainingRun"},{"type":"null"}\#
        ]},"last_run":{"anyOf":[{"$ref":"#/components/schemas/TrainingRun"},{"type":"null"}],"description":"The newest\#
         finished one."},"failures":{"type":"integer","description":"Failures in a row."},"not_before":{"type":["strin\#
        g","null"],"format":"date-time","description":"Until then no training is started after failures."}}},"drift":{\#
        "type":"object","required":["policy","score"],"properties":{"policy":{"$ref":"#/components/schemas/DriftPolicy\#
        "},"score":{"type":["number","null"],"description":"Null until drift is measured."}}},"series":{"type":"object\#
        ","required":["modelled","forecasting","stale","cold","refused","max"],"properties":{"modelled":{"type":"integ\#
        er"},"forecasting":{"type":"integer"},"stale":{"type":"integer"},"cold":{"type":"integer","description":"Joine\#
        d after the active version was trained."},"refused":{"type":"integer","description":"Over `max`."},"max":{"typ\#
        e":"integer"}}},"checkpoint":{"type":["object","null"],"description":"What a restart would go on from; null wh\#
        ile no process runs the watch.","required":["taken_at","bytes","closed_through","restored"],"properties":{"tak\#
        en_at":{"type":["string","null"],"format":"date-time"},"bytes":{"type":["integer","null"]},"closed_through":{"\#
        type":["string","null"],"format":"date-time","description":"The newest grid time that is in it."},"restored":{\#
        "type":["string","null"],"enum":["resumed","data_only","none","corrupt","too_old","configuration_changed","ahe\#
        ad_of_time",null],"description":"What the start made of the checkpoint that it found. resumed: everything went\#
         on; data_only: the data was kept, the active version started anew; none: there was no checkpoint; else it was\#
         ignored."}}},"emission_conflict":{"type":["string","null"],"description":"The older watch that emits the same\#
         series; this one then emits nothing in that format."},"owner":{"type":["string","null"],"description":"The pr\#
        ocess that runs it."}}},"WindowAverageParameters":{"type":"object","description":"Hyper-parameters of the mode\#
        l `window_average`.","additionalProperties":false,"properties":{"window":{"type":["integer","null"],"minimum":\#
        1,"maximum":10000,"default":12,"description":"How many of the newest grid points are summed up."},"statistic":\#
        {"type":["string","null"],"enum":["mean","median",null],"default":"median","description":"How they are summed \#
        up."}}}}}}
        """#
}
