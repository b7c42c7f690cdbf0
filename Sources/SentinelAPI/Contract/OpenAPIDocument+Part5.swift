// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part5 = #"""
        ts/schemas/LiveErrors"},"steps":{"type":"array","items":{"$ref":"#/components/schemas/LiveStepErrors"}}}},{"ty\#
        pe":"null"}],"description":"Of matured forecasts, while it is served; what is not measured live is null."}}},"\#
        gate":{"$ref":"#/components/schemas/GateOutcome"},"features":{"type":"array","items":{"type":"string"},"descri\#
        ption":"What the model computes from the past of a series."},"preprocessing":{"type":"object","description":"V\#
        ersions made before it was recorded have no `transform`.","required":["gaps","outliers","scale"],"properties":\#
        {"gaps":{"type":"string"},"outliers":{"type":"string"},"scale":{"type":"string"},"transform":{"type":"string"}\#
        }},"importance":{"type":["array","null"],"description":"What forecasts lean on, the most important first; shar\#
        es that sum to 1 over all features. Empty where the model does not say.","items":{"type":"object","required":[\#
        "name","weight"],"properties":{"name":{"type":"string"},"weight":{"type":"number","minimum":0}}}},"selection":\#
        {"anyOf":[{"$ref":"#/components/schemas/Selection"},{"type":"null"}],"description":"Why these models were chos\#
        en; null for a model that is not chosen from several."},"drift_score":{"type":["number","null"],"description":\#
        "Of a training for drift: the `score` of its cause."},"configuration":{"type":"object","description":"What it \#
        was trained under; a rollback can restore it.","required":["transform","model","parameters","granularity","hor\#
        izon","lookback"],"properties":{"metric":{"type":"string"},"labels":{"type":"object","additionalProperties":{"\#
        type":"string"}},"matchers":{"type":"array","items":{"$ref":"#/components/schemas/Matcher"}},"query":{"type":"\#
        string"},"transform":{"type":"string","enum":["none","rate","increase","delta","auto"]},"model":{"type":"strin\#
        g","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima\#
        ","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"parameters":{\#
        "$ref":"#/components/schemas/ModelParameters"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+\#
        w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\\#
        d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"lookback":{"type":"string","pattern":"^\\s*(0|(\\d+y)?\#
        (\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"preprocessing":{"$ref":"#/components/schemas/Prepro\#
        cessing"}}},"artifact":{"type":"object","required":["sha256","size","format","pruned_at"],"properties":{"sha25\#
        6":{"type":"string","pattern":"^[0-9a-f]{64}$"},"size":{"type":"integer","description":"Bytes."},"format":{"ty\#
        pe":"integer"},"pruned_at":{"type":["string","null"],"format":"date-time","description":"When the bytes were d\#
        ropped, by `max_versions` or by DELETE; the record stays."}}},"imported":{"type":["object","null"],"descriptio\#
        n":"What it was where it was exported; null for a version that was trained here.","required":["watch","number"\#
        ,"actor"],"properties":{"watch":{"type":"string"},"number":{"type":"integer"},"actor":{"type":"string","descri\#
        ption":"Who imported it."}}},"blocked":{"type":["object","null"],"description":"The mark of a rollback: nothin\#
        g automatic chooses the version until a PATCH or a promotion lifts it.","required":["since","reason","rollback\#
        "],"properties":{"since":{"type":"string","format":"date-time"},"reason":{"type":"string"},"rollback":{"type":\#
        ["string","null"]}}},"tags":{"type":"object","additionalProperties":{"type":"string"}},"description":{"type":"\#
        string"}}},"VersionComparison":{"type":"object","description":"Two versions of a watch side by side.","require\#
        d":["watch","a","b","parameters","configuration","metrics"],"properties":{"watch":{"$ref":"#/components/schema\#
        s/Name"},"a":{"$ref":"#/components/schemas/ComparedVersion"},"b":{"$ref":"#/components/schemas/ComparedVersion\#
        "},"parameters":{"type":"array","items":{"type":"object","required":["name","a","b","differs"],"properties":{"\#
        name":{"type":"string"},"a":{"description":"Null where the version has no such parameter."},"b":{"description"\#
        :"Null where the version has no such parameter."},"differs":{"type":"boolean"}}}},"configuration":{"type":"arr\#
        ay","description":"The fields in which the configurations differ.","items":{"type":"object","required":["field\#
        ","a","b"],"properties":{"field":{"type":"string"},"a":{"description":"As in the watch."},"b":{"description":"\#
        As in the watch."}}}},"metrics":{"type":"array","description":"Overall scores; only what is served has live on\#
        es.","items":{"type":"object","required":["kind","metric","a","b","difference"],"properties":{"kind":{"type":"\#
        string","enum":["training","validation","live"]},"metric":{"type":"string"},"a":{"type":["number","null"]},"b"\#
        :{"type":["number","null"]},"difference":{"type":["number","null"],"description":"b less a."}}}}}},"ComparedVe\#
        rsion":{"type":"object","description":"What one should know of a version beside another.","required":["number"\#
        ,"model","stage","created_at","blocked","sample_count","data_window"],"properties":{"number":{"type":"integer"\#
        ,"minimum":1},"model":{"type":"string"},"stage":{"type":"string","enum":["development","staging","production",\#
        "archived"]},"created_at":{"type":"string","format":"date-time"},"blocked":{"type":["object","null"],"required\#
        ":["since","reason","rollback"],"properties":{"since":{"type":"string","format":"date-time"},"reason":{"type":\#
        "string"},"rollback":{"type":["string","null"]}}},"sample_count":{"type":["integer","null"]},"data_window":{"t\#
        ype":["object","null"],"required":["start","end"],"properties":{"start":{"type":"string","format":"date-time"}\#
        ,"end":{"type":"string","format":"date-time"}}}}},"VersionFile":{"type":"string","format":"binary","descriptio\#
        n":"An export; at most 67108864 bytes."},"VersionPatch":{"type":"object","description":"What is said of a vers\#
        ion.","additionalProperties":false,"properties":{"tags":{"type":["object","null"],"maxProperties":64,"descript\#
        ion":"A merge patch; null removes a tag, or all.","additionalProperties":{"type":["string","null"],"maxLength"\#
        :256}},"description":{"type":["string","null"],"maxLength":1000},"blocked":{"type":"null","description":"Lifts\#
         the mark of a rollback."}}},"VersionPreview":{"type":"object","description":"What `validate_only` answers; th\#
        e number stands for nothing.","required":["validate_only","version"],"properties":{"validate_only":{"type":"bo\#
        olean","const":true},"version":{"$ref":"#/components/schemas/Version"}}},"VersionList":{"type":"object","descr\#
        iption":"Newest first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/componen\#
        ts/schemas/Version"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; abs\#
        ent on the last page."}}},"Watch":{"description":"What to forecast and how, and in a few words how it goes.","\#
        allOf":[{"$ref":"#/components/schemas/WatchSpecification"},{"type":"object","required":["id","revision","spec_\#
        generation","active_version","pin","state","error","created_at","updated_at"],"properties":{"id":{"type":"stri\#
        ng","description":"Such as `wch_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"revision":{"type":"integer","minimum":1,"descr\#
        iption":"Moves with each edit."},"spec_generation":{"type":"integer","minimum":1,"description":"Moves with eac\#
        h edit that makes the results of an earlier training unusable."},"active_version":{"type":["integer","null"],"\#
        minimum":1,"description":"Null until the first version is promoted."},"pin":{"anyOf":[{"$ref":"#/components/sc\#
        hemas/Pin"},{"type":"null"}]},"state":{"$ref":"#/components/schemas/WatchState"},"error":{"anyOf":[{"$ref":"#/\#
        components/schemas/Reason"},{"type":"null"}],"description":"The first condition that somebody should look at; \#
        null when there is none."},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","\#
        format":"date-time"}}}]},"WatchInput":{"type":"object","description":"A watch as a client writes it. A field t\#
        hat is null counts as absent.","additionalProperties":false,"properties":{"name":{"type":["string","null"],"pa\#
        ttern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"Required on POST; on PUT it may re\#
        peat the name of the URL."},"data_source":{"type":["string","null"],"minLength":1,"maxLength":63,"default":"de\#
        fault","description":"The name of a data source that exists."},"metric":{"type":["string","null"],"minLength":\#
        1,"maxLength":1024,"description":"The metric to watch. Either `metric` (with `labels` and `matchers`) or `quer\#
        y` is needed, not both."},"labels":{"type":["object","null"],"description":"Labels that must be equal.","maxPr\#
        operties":64,"additionalProperties":{"type":"string","maxLength":4096}},"matchers":{"type":["array","null"],"i\#
        tems":{"$ref":"#/components/schemas/Matcher"},"maxItems":32,"description":"Further matchers."},"query":{"type"\#
        :["string","null"],"minLength":1,"maxLength":8192,"description":"A PromQL expression that returns an instant v\#
        ector."},"transform":{"type":["string","null"],"enum":["none","rate","increase","delta","auto",null],"default"\#
        :"auto","description":"What is computed of the metric before forecasting; `auto` takes the rate of a counter. \#
        A `query` is taken as it is."},"model":{"type":["string","null"],"enum":["auto","naive","seasonal_naive","wind\#
        ow_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier\#
        _ridge","gradient_boosting","model_selection",null],"default":"auto","description":"The kind of model, see `/v\#
        1/models`."},"parameters":{"anyOf":[{"$ref":"#/components/schemas/ModelParameters"},{"type":"null"}],"descript\#
        ion":"Hyper-parameters of the model."},"seed":{"type":["integer","null"],"minimum":0,"maximum":2147483647,"def\#
        ault":42,"description":"Of everything random in training."},"cron":{"type":["string","null"],"minLength":1,"ma\#
        xLength":256,"default":"0 */6 * * *","description":"When it is retrained: minute, hour, day of month, month, d\#
        ay of week."},"time_zone":{"type":["string","null"],"minLength":1,"maxLength":64,"default":"UTC","description"\#
        :"An IANA name, for `cron`."},"granularity":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+\#
        d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1m","description":"The grid step, 1s to 7d."},"horizon"\#
        :{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"\#
        ,"description":"How far ahead: a whole multiple of the granularity, 1 to 1,000 steps. Default: 5 steps."},"loo\#
        kback":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\#
        \\s*$","description":"How much history the model sees: a whole multiple of the granularity, longer than the ho\#
        rizon. Default: the larger of 30 steps and 6 horizons."},"training_window":{"type":["string","null"],"pattern"\#
        :"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history is \#
        kept for training: a whole multiple of the granularity, at least lookback and horizon, at most 50,000 points. \#
        Default: the larger of 1,000 points and 3 times lookback and horizon."},"scrape_delay":{"type":["string","null\#
        "],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How long\#
         after a grid time its value is asked for, at most the granularity. Default: a quarter of it, 1s to 15s."},"ga\#
        te":{"type":["string","null"],"enum":["on","off",null],"default":"on","description":"Whether a replacement mus\#
        t beat the version that it replaces."},"gate_margin":{"type":["number","null"],"minimum":0,"maximum":0.5,"defa\#
        ult":0,"description":"By which share it must be better."},"promotion":{"type":["string","null"],"enum":["immed\#
        iate","experiment","manual",null],"default":"immediate","description":"What becomes of a trained version that \#
        the gate lets through. immediate: it becomes active; experiment: it must win an experiment against the active \#
        one; manual: it waits in staging."},"probation":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\#
        \\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How long the version before goes on in shadow a\#
        fter a promotion, at most 30d; when it proves to be better the promotion is undone, and the third time within \#
        24 hours the watch is pinned. `0s` is not at all. By default a day, or where that is longer the time of 60 blo\#
        cks of two horizons (of 16 points at least), twice as many as any finding needs."},"drift":{"anyOf":[{"$ref":"\#
        #/components/schemas/DriftPolicyInput"},{"type":"null"}],"description":"When a drop in quality starts a retrai\#
        ning."},"training":{"anyOf":[{"$ref":"#/components/schemas/TrainingInput"},{"type":"null"}],"description":"How\#
         it is retrained."},"max_versions":{"type":["integer","null"],"minimum":1,"maximum":100,"default":5,"descripti\#
        on":"Artifacts that are kept; those in use are kept beyond it."},"max_series":{"type":["integer","null"],"mini\#
        mum":1,"maximum":1000,"default":100,"description":"Series that are modelled at most."},"emission":{"anyOf":[{"\#
        $ref":"#/components/schemas/EmissionInput"},{"type":"null"}],"description":"What appears on `/metrics`."},"int\#
        erval":{"anyOf":[{"$ref":"#/components/schemas/IntervalInput"},{"type":"null"}],"description":"Which predictio\#
        n intervals are kept."},"support":{"anyOf":[{"$ref":"#/components/schemas/SupportInput"},{"type":"null"}],"des\#
        cription":"The range of the values, as far as it is known; a rate is never negative."},"preprocessing":{"anyOf\#
        ":[{"$ref":"#/components/schemas/PreprocessingInput"},{"type":"null"}],"description":"What happens to the poin\#
        ts of a series before a model learns from them."},"on_corrupt":{"type":["string","null"],"enum":["fall_back","\#
        fail",null],"default":"fall_back","description":"What happens at start when the artifact of the active version\#
         cannot be loaded."},"paused":{"type":["boolean","null"],"default":false,"description":"A paused watch is neit\#
        her scraped nor trained and emits nothing."},"tags":{"type":["object","null"],"description":"For people and fi\#
        lters.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":256}},"description":{"type":["s\#
        tring","null"],"maxLength":1000,"default":"","description":"For people."},"id":{"readOnly":true,"description":\#
        "Ignored, so that what was read can be written back."},"model_defaulted":{"readOnly":true,"description":"Ignor\#
        ed, so that what was read can be written back."},"revision":{"readOnly":true,"description":"Ignored, so that w\#
        hat was read can be written back."},"spec_generation":{"readOnly":true,"description":"Ignored, so that what wa\#
        s read can be written back."},"active_version":{"readOnly":true,"description":"Ignored, so that what was read \#
        can be written back."},"pin":{"readOnly":true,"description":"Ignored, so that what was read can be written bac\#
        k."},"state":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"error":{"r\#
        eadOnly":true,"description":"Ignored, so that what was read can be written back."},"created_at":{"readOnly":tr\#
        ue,"description":"Ignored, so that what was read can be written back."},"updated_at":{"readOnly":true,"descrip\#
        tion":"Ignored, so that what was read can be written back."}},"oneOf":[{"required":["metric"]},{"required":["q\#
        uery"]}]},"WatchList":{"type":"object","description":"In the order of names.","required":["items"],"properties\#
        ":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Watch"},"maxItems":1000},"next_page_token":{"\#
        type":"string","description":"Opaque and signed; absent on the last page."}}},"WatchPatch":{"type":"object","d\#
        escription":"A merge patch (RFC 7396): what is absent stays, null puts the default back. Setting `query` drops\#
         `metric`, `labels` and `matchers`, and setting `metric` drops `query`; a new `model` starts from its default \#
        parameters; a new `granularity` renews a `scrape_delay` that was the default.","additionalProperties":false,"p\#
        roperties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"\#
        description":"May only repeat the name of the URL."},"data_source":{"type":["string","null"],"minLength":1,"ma\#
        xLength":63,"default":"default","description":"The name of a data source that exists."},"metric":{"type":["str\#
        ing","null"],"minLength":1,"maxLength":1024,"description":"The metric to watch. Either `metric` (with `labels`\#
         and `matchers`) or `query` is needed, not both."},"labels":{"type":["object","null"],"description":"Labels th\#
        at must be equal.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":4096}},"matchers":{"\#
        type":["array","null"],"items":{"$ref":"#/components/schemas/Matcher"},"maxItems":32,"description":"Further ma\#
        tchers."},"query":{"type":["string","null"],"minLength":1,"maxLength":8192,"description":"A PromQL expression \#
        that returns an instant vector."},"transform":{"type":["string","null"],"enum":["none","rate","increase","delt\#
        a","auto",null],"default":"auto","description":"What is computed of the metric before forecasting; `auto` take\#
        s the rate of a counter. A `query` is taken as it is."},"model":{"type":["string","null"],"enum":["auto","naiv\#
        e","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend"\#
        ,"sgd","nlinear","fourier_ridge","gradient_boosting","model_selection",null],"default":"auto","description":"T\#
        he kind of model, see `/v1/models`."},"parameters":{"anyOf":[{"$ref":"#/components/schemas/ModelParameters"},{\#
        "type":"null"}],"description":"Hyper-parameters of the model."},"seed":{"type":["integer","null"],"minimum":0,\#
        "maximum":2147483647,"default":42,"description":"Of everything random in training."},"cron":{"type":["string",\#
        "null"],"minLength":1,"maxLength":256,"default":"0 */6 * * *","description":"When it is retrained: minute, hou\#
        r, day of month, month, day of week."},"time_zone":{"type":["string","null"],"minLength":1,"maxLength":64,"def\#
        ault":"UTC","description":"An IANA name, for `cron`."},"granularity":{"type":["string","null"],"pattern":"^\\s\#
        *(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1m","description":"The grid st\#
        ep, 1s to 7d."},"horizon":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)\#
        ?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far ahead: a whole multiple of the granularity, 1 to 1,000 steps.\#
         Default: 5 steps."},"lookback":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\#
        \\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history the model sees: a whole multiple of the granul\#
        arity, longer than the horizon. Default: the larger of 30 steps and 6 horizons."},"training_window":{"type":["\#
        string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","descripti\#
        on":"How much history is kept for training: a whole multiple of the granularity, at least lookback and horizon\#
        , at most 50,000 points. Default: the larger of 1,000 points and 3 times lookback and horizon."},"scrape_delay\#
        ":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$\#
        ","description":"How long after a grid time its value is asked for, at most the granularity. Default: a quarte\#
        r of it, 1s to 15s."},"gate":{"type":["string","null"],"enum":["on","off",null],"default":"on","description":"\#
        Whether a replacement must beat the version that it replaces."},"gate_margin":{"type":["number","null"],"minim\#
        um":0,"maximum":0.5,"default":0,"description":"By which share it must be better."},"promotion":{"type":["strin\#
        g","null"],"enum":["immediate","experiment","manual",null],"default":"immediate","description":"What becomes o\#
        f a trained version that the gate lets through. immediate: it becomes active; experiment: it must win an exper\#
        iment against the active one; manual: it waits in staging."},"probation":{"type":["string","null"],"pattern":"\#
        ^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How long the version b\#
        efore goes on in shadow after a promotion, at most 30d; when it proves to be better the promotion is undone, a\#
        nd the third time within 24 hours the watch is pinned. `0s` is not at all. By default a day, or where that is \#
        longer the time of 60 blocks of two horizons (of 16 points at least), twice as many as any finding needs."},"d\#
        rift":{"anyOf":[{"$ref":"#/components/schemas/DriftPolicyInput"},{"type":"null"}],"description":"When a drop i\#
        n quality starts a retraining."},"training":{"anyOf":[{"$ref":"#/components/schemas/TrainingInput"},{"type":"n\#
        ull"}],"description":"How it is retrained."},"max_versions":{"type":["integer","null"],"minimum":1,"maximum":1\#
        00,"default":5,"description":"Artifacts that are kept; those in use are kept beyond it."},"max_series":{"type"\#
        :["integer","null"],"minimum":1,"maximum":1000,"default":100,"description":"Series that are modelled at most."\#
        },"emission":{"anyOf":[{"$ref":"#/components/schemas/EmissionInput"},{"type":"null"}],"description":"What appe\#
        ars on `/metrics`."},"interval":{"anyOf":[{"$ref":"#/components/schemas/IntervalInput"},{"type":"null"}],"desc\#
        ription":"Which prediction intervals are kept."},"support":{"anyOf":[{"$ref":"#/components/schemas/SupportInpu\#
        t"},{"type":"null"}],"description":"The range of the values, as far as it is known; a rate is never negative."\#
        },"preprocessing":{"anyOf":[{"$ref":"#/components/schemas/PreprocessingInput"},{"type":"null"}],"description":\#
        "What happens to the points of a series before a model learns from them."},"on_corrupt":{"type":["string","nul\#
        l"],"enum":["fall_back","fail",null],"default":"fall_back","description":"What happens at start when the artif\#
        act of the active version cannot be loaded."},"paused":{"type":["boolean","null"],"default":false,"description\#
        ":"A paused watch is neither scraped nor trained and emits nothing."},"tags":{"type":["object","null"],"descri\#
        ption":"For people and filters.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":256}},\#
        "description":{"type":["string","null"],"maxLength":1000,"default":"","description":"For people."}}},"WatchPre\#
        view":{"type":"object","description":"What `validate_only` answers.","required":["validate_only","watch","matc\#
        hed_series","emitted_samples","data_source_error","trainable","data_quality","next_fires"],"properties":{"vali\#
        date_only":{"type":"boolean","const":true},"watch":{"$ref":"#/components/schemas/WatchSpecification"},"matched\#
        _series":{"type":["integer","null"],"description":"Series that the query returns; null when the source did not\#
         answer."},"emitted_samples":{"type":["integer","null"],"description":"Samples that it would put on `/metrics`\#
        ."},"data_source_error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}]},"trainable":{"type"\#
        :"boolean","description":"Whether one series has enough history."},"data_quality":{"type":"array","items":{"$r\#
        ef":"#/components/schemas/QualityReport"}},"next_fires":{"type":"array","items":{"type":"string","format":"dat\#
        e-time"},"maxItems":5,"description":"The next times of `cron`."}}},"WatchSpecification":{"type":"object","desc\#
        ription":"What a client wrote, every default spelled out; with either `metric`, `labels` and `matchers`, or `q\#
        uery`.","required":["name","data_source","transform","model","model_defaulted","parameters","seed","cron","tim\#
        e_zone","granularity","horizon","lookback","training_window","scrape_delay","gate","gate_margin","promotion","\#
        probation","drift","training","max_versions","max_series","emission","interval","support","preprocessing","on_\#
        corrupt","paused","tags","description"],"properties":{"name":{"$ref":"#/components/schemas/Name"},"data_source\#
        ":{"type":"string"},"metric":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"strin\#
        g"}},"matchers":{"type":"array","items":{"$ref":"#/components/schemas/Matcher"}},"query":{"type":"string"},"tr\#
        ansform":{"type":"string","enum":["none","rate","increase","delta","auto"]},"model":{"type":"string","enum":["\#
        auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","li\#
        near_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"model_defaulted":{"type":\#
        "boolean","description":"Whether the model was not chosen by the client."},"parameters":{"$ref":"#/components/\#
        schemas/ModelParameters"},"seed":{"type":"integer"},"cron":{"type":"string"},"time_zone":{"type":"string"},"gr\#
        anularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$\#
        "},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s\#
        *$"},"lookback":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\#
        \\s*$"},"training_window":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?\#
        (\\d+ms)?)\\s*$"},"scrape_delay":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\#
        \\d+s)?(\\d+ms)?)\\s*$"},"gate":{"type":"string","enum":["on","off"]},"gate_margin":{"type":"number"},"promoti\#
        on":{"type":"string","enum":["immediate","experiment","manual"]},"probation":{"type":"string","pattern":"^\\s*\#
        (0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"drift":{"$ref":"#/components/schemas/Dri\#
        ftPolicy"},"training":{"$ref":"#/components/schemas/Training"},"max_versions":{"type":"integer"},"max_series":\#
        {"type":"integer"},"emission":{"$ref":"#/components/schemas/Emission"},"interval":{"$ref":"#/components/schema\#
        s/Interval"},"support":{"$ref":"#/components/schemas/Support"},"preprocessing":{"$ref":"#/components/schemas/P\#
        reprocessing"},"on_corrupt":{"type":"string","enum":["fall_back","fail"]},"paused":{"type":"boolean"},"tags":{\#
        "type":"object","additionalProperties":{"type":"string"}},"description":{"type":"string"}}},"WatchState":{"typ\#
        e":"string","enum":["pending","warming","ready","stale","no_data","contract_broken","paused","failed"],"descri\#
        ption":"pending: not scraped yet; warming: collecting history or training its first version; ready: forecastin\#
        g; stale: the newest data is older than the horizon, nothing is emitted; no_data: the source answers and retur\#
        ns no series; contract_broken: reserved; paused; failed: it cannot go on without an operator, see its conditio\#
        ns."},"WatchStatus":{"type":"object","description":"Everything that is known of a watch now.","required":["nam\#
        e","state","conditions","active_version","pin","accuracy","scrape","buffer","schedule","training","drift","exp\#
        eriment","probation","arms","series","checkpoint","emission_conflict","owner"],"properties":{"name":{"$ref":"#\#
        /components/schemas/Name"},"state":{"$ref":"#/components/schemas/WatchState"},"conditions":{"type":"array","it\#
        ems":{"$ref":"#/components/schemas/Condition"}},"active_version":{"type":["object","null"],"description":"The \#
        promoted version; null while there is none.","required":["number","model","stage","served","metrics"],"propert\#
        ies":{"number":{"type":"integer","minimum":1},"model":{"type":"string","enum":["auto","naive","seasonal_naive"\#
        ,"window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","f\#
        ourier_ridge","gradient_boosting","model_selection"]},"stage":{"type":"string","const":"production"},"served":\#
        {"type":"boolean","description":"False while its artifact or the configuration keeps it from being served."},"\#
        metrics":{"type":"object","required":["validation"],"properties":{"validation":{"anyOf":[{"$ref":"#/components\#
        /schemas/ValidationMetrics"},{"type":"null"}]}}}}},"pin":{"anyOf":[{"$ref":"#/components/schemas/Pin"},{"type"\#
        :"null"}]},"accuracy":{"type":"object","description":"Live quality from matured forecasts, never from training\#
        .","required":["mean","series","interval"],"properties":{"interval":{"type":"object","description":"How the in\#
        terval at the emitted level has kept its promise, over all series and steps.","required":["level","target","co\#
        verage"],"properties":{"level":{"type":"number"},"target":{"type":"number","description":"The share of values \#
        that it is meant to hold."},"coverage":{"type":["number","null"],"description":"The share that it has held; nu\#
        ll before the first."}}},"mean":{"type":"array","items":{"$ref":"#/components/schemas/LiveAccuracy"},"descript\#
        ion":"Over the series; `n` is the sum."},"series":{"type":"array","items":{"type":"object","required":["id","l\#
        abels","version","steps"],"properties":{"id":{"type":"string"},"labels":{"type":"object","additionalProperties\#
        ":{"type":"string"}},"version":{"type":"integer","minimum":1},"steps":{"type":"array","items":{"$ref":"#/compo\#
        nents/schemas/LiveAccuracy"}}}}}}},"scrape":{"type":"object","required":["last_attempt","last_success","throug\#
        h","failures","next_due","lag_seconds","error"],"properties":{"last_attempt":{"type":["string","null"],"format\#
        ":"date-time"},"last_success":{"type":["string","null"],"format":"date-time"},"through":{"type":["string","nul\#
        l"],"format":"date-time","description":"The newest grid time that was fetched."},"failures":{"type":"integer",\#
        "description":"Failures in a row."},"next_due":{"type":["string","null"],"format":"date-time"},"lag_seconds":{\#
        "type":["number","null"]},"error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}]}}},"buffer\#
        ":{"type":"object","required":["capacity","points","fill"],"properties":{"capacity":{"type":"integer","descrip\#
        tion":"Grid points held per series."},"points":{"type":"object","description":"Observed points over the series\#
        .","required":["min","mean"],"properties":{"min":{"type":["number","null"]},"mean":{"type":["number","null"]}}\#
        },"fill":{"type":"object","description":"Share of the capacity over the series.","required":["min","mean"],"pr\#
        operties":{"min":{"type":["number","null"]},"mean":{"type":["number","null"]}}}}},"schedule":{"type":"object",\#
        "required":["next","last","missed_since_start","last_trigger"],"properties":{"next":{"type":["string","null"],\#
        "format":"date-time"},"last":{"type":["string","null"],"format":"date-time"},"missed_since_start":{"type":"int\#
        eger"},"last_trigger":{"type":["string","null"],"enum":["cold_start","cron","drift","manual","experiment",null\#
        ]}}},"training":{"type":"object","required":["open_run","last_run","failures","not_before"],"properties":{"ope\#
        n_run":{"anyOf":[{"$ref":"#/components/schemas/TrainingRun"},{"type":"null"}]},"last_run":{"anyOf":[{"$ref":"#\#
        /components/schemas/TrainingRun"},{"type":"null"}],"description":"The newest finished one."},"failures":{"type\#
        ":"integer","description":"Failures in a row."},"not_before":{"type":["string","null"],"format":"date-time","d\#
        escription":"Until then no training is started after failures."}}},"drift":{"type":"object","description":"Whe\#
        ther the active version still fits, and why.","required":["policy","score","severity","judged","drifted","need\#
        ed","explanation","ruling","not_before","series"],"properties":{"policy":{"$ref":"#/components/schemas/DriftPo\#
        licy"},"score":{"type":["number","null"],"description":"The largest ratio of a live error to its baseline, or \#
        the largest live error in mode absolute; null until it is measured."},"severity":{"type":["string","null"],"en\#
        um":["none","low","high",null],"description":"Null until a series is judged."},"judged":{"type":"integer","des\#
        cription":"Series with enough data to be judged."},"drifted":{"type":"integer","description":"Those that have \#
        drifted."},"needed":{"type":["integer","null"],"description":"How many it takes for the watch to have drifted.\#
        "},"explanation":{"type":["string","null"]},"ruling":{"type":["string","null"],"enum":["retrain","wait","commo\#
        n_cause","over_budget",null],"description":"What comes of it, all watches considered. wait: others of its data\#
         source may follow; common_cause: many watches of its data source drift together and are left alone; over_budg\#
        et: the retrainings for drift are spent for now."},"not_before":{"type":["string","null"],"format":"date-time"\#
        ,"description":"No retraining for drift before."},"series":{"type":"array","maxItems":10,"description":"The wo\#
        rst ones.","items":{"$ref":"#/components/schemas/SeriesDrift"}}}},"experiment":{"anyOf":[{"$ref":"#/components\#
        /schemas/ExperimentSummary"},{"type":"null"}],"description":"The one that runs, else the next one."},"probatio\#
        n":{"anyOf":[{"$ref":"#/components/schemas/ExperimentSummary"},{"type":"null"}],"description":"Of the active v\#
        ersion; null where there is none. The third automatic rollback within 24 hours pins the watch."},"arms":{"type\#
        ":"array","description":"Every running version beside the others, the active one first; empty while only one r\#
        uns.","items":{"type":"object","required":["version","active","served","series","steps"],"properties":{"versio\#
        n":{"type":"integer","minimum":1},"active":{"type":"boolean"},"served":{"type":"boolean","description":"Whethe\#
        r its forecasts are shown now."},"series":{"type":"integer"},"steps":{"type":"array","items":{"$ref":"#/compon\#
        ents/schemas/LiveAccuracy"}}}}},"series":{"type":"object","required":["modelled","forecasting","stale","cold",\#
        "refused","max"],"properties":{"modelled":{"type":"integer"},"forecasting":{"type":"integer"},"stale":{"type":\#
        "integer"},"cold":{"type":"integer","description":"Joined after the active version was trained."},"refused":{"\#
        type":"integer","description":"Over `max`."},"max":{"type":"integer"}}},"checkpoint":{"type":["object","null"]\#
        ,"description":"What a restart would go on from; null while no process runs the watch.","required":["taken_at"\#
        ,"bytes","closed_through","restored"],"properties":{"taken_at":{"type":["string","null"],"format":"date-time"}\#
        ,"bytes":{"type":["integer","null"]},"closed_through":{"type":["string","null"],"format":"date-time","descript\#
        ion":"The newest grid time that is in it."},"restored":{"type":["string","null"],"enum":["resumed","data_only"\#
        ,"none","corrupt","too_old","configuration_changed","ahead_of_time",null],"description":"What the start made o\#
        f the checkpoint that it found. resumed: everything went on; data_only: the data was kept, the active version \#
        started anew; none: there was no checkpoint; else it was ignored."}}},"emission_conflict":{"type":["string","n\#
        ull"],"description":"The older watch that emits the same series; this one then emits nothing in that format."}\#
        ,"owner":{"type":["string","null"],"description":"The process that runs it."}}},"WindowAverageParameters":{"ty\#
        pe":"object","description":"Hyper-parameters of the model `window_average`.","additionalProperties":false,"pro\#
        perties":{"window":{"type":["integer","null"],"minimum":1,"maximum":10000,"default":12,"description":"How many\#
         of the newest grid points are summed up."},"statistic":{"type":["string","null"],"enum":["mean","median",null\#
        ],"default":"median","description":"How they are summed up."}}}}}}
        """#
}
