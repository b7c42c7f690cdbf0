// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part4 = #"""
        watch":{"$ref":"#/components/schemas/Name"},"trigger":{"type":"string","enum":["cold_start","cron","drift","ma\#
        nual","experiment"]},"policy":{"type":"string","enum":["full_retrain","finetune"]},"state":{"type":"string","e\#
        num":["queued","running","succeeded","failed","cancelled","superseded"],"description":"superseded: the configu\#
        ration changed meanwhile, the result is not used."},"progress":{"type":"number","minimum":0,"maximum":1},"acto\#
        r":{"type":"string"},"attempts":{"type":"integer"},"cause":{"type":["object","null"],"description":"Of a run f\#
        or drift: what was found.","required":["severity","score","explanation"],"properties":{"severity":{"type":"str\#
        ing","enum":["low","high"]},"score":{"type":["number","null"],"description":"The largest ratio of a live error\#
         to its baseline, or the largest live error in mode absolute."},"explanation":{"type":"string"}}},"version":{"\#
        type":["integer","null"],"description":"The version it made."},"outcome":{"anyOf":[{"$ref":"#/components/schem\#
        as/GateOutcome"},{"type":"null"}]},"error":{"type":["object","null"],"description":"Why it failed.","required"\#
        :["code","detail"],"properties":{"code":{"type":"string"},"detail":{"type":"string"}}},"spec_generation":{"typ\#
        e":"integer"},"data_source":{"$ref":"#/components/schemas/SourceRevision"},"requested_at":{"type":"string","fo\#
        rmat":"date-time"},"started_at":{"type":["string","null"],"format":"date-time"},"finished_at":{"type":["string\#
        ","null"],"format":"date-time"}}},"TrainingRunAccepted":{"description":"The run, and whether it was open alrea\#
        dy.","allOf":[{"$ref":"#/components/schemas/TrainingRun"},{"type":"object","required":["coalesced"],"propertie\#
        s":{"coalesced":{"type":"boolean","description":"An open run was there: it is the answer, no second one was ma\#
        de."}}}]},"TrainingRunInput":{"type":"object","description":"How to train; an empty body retrains fully.","add\#
        itionalProperties":false,"properties":{"policy":{"type":["string","null"],"enum":["full_retrain","finetune",nu\#
        ll],"default":"full_retrain","description":"`finetune` goes on from the active version where the model can."}}\#
        },"TrainingRunList":{"type":"object","description":"Newest first.","required":["items"],"properties":{"items":\#
        {"type":"array","items":{"$ref":"#/components/schemas/TrainingRun"},"maxItems":1000},"next_page_token":{"type"\#
        :"string","description":"Opaque and signed; absent on the last page."}}},"TrainingRunPatch":{"type":"object","\#
        description":"Cancels an open run.","required":["state"],"additionalProperties":false,"properties":{"state":{"\#
        type":"string","const":"cancelled","description":"The one change that a client can make."}}},"TrainingRunPrevi\#
        ew":{"type":"object","description":"What `validate_only` answers; the id stands for nothing.","required":["val\#
        idate_only","training_run"],"properties":{"validate_only":{"type":"boolean","const":true},"training_run":{"$re\#
        f":"#/components/schemas/TrainingRun"}}},"MeasuredMetrics":{"type":"object","description":"Errors over all ste\#
        ps and per step, means over the series.","required":["overall","steps"],"properties":{"overall":{"$ref":"#/com\#
        ponents/schemas/ErrorMetrics"},"steps":{"type":"array","items":{"$ref":"#/components/schemas/StepMetrics"}}}},\#
        "ValidationMetrics":{"type":"object","description":"Rolling-origin validation; `naive` is the last-value forec\#
        ast on the same origins.","required":["overall","naive","steps","origins"],"properties":{"overall":{"$ref":"#/\#
        components/schemas/ErrorMetrics"},"naive":{"$ref":"#/components/schemas/ErrorMetrics"},"steps":{"type":"array"\#
        ,"items":{"$ref":"#/components/schemas/StepMetrics"}},"origins":{"type":"integer","description":"Rolling origi\#
        ns."}}},"Version":{"type":"object","description":"An immutable result of training: where it stands, where it c\#
        ame from, how good it was.","required":["number","watch","model","stage","created_at","lineage","data_source",\#
        "trigger","policy","actor","started_at","duration_ms","data_window","sample_count","series_count","skipped_ser\#
        ies","parameters","metrics","gate","features","preprocessing","importance","selection","drift_score","configur\#
        ation","artifact","tags","description"],"properties":{"number":{"type":"integer","minimum":1,"description":"Pe\#
        r watch name, never reused."},"watch":{"$ref":"#/components/schemas/Name"},"model":{"type":"string","enum":["a\#
        uto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","lin\#
        ear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"stage":{"type":"string","e\#
        num":["development","staging","production","archived"]},"created_at":{"type":"string","format":"date-time"},"l\#
        ineage":{"type":"object","required":["parent","training_run"],"properties":{"parent":{"type":["integer","null"\#
        ],"description":"The version that was active then."},"training_run":{"type":["string","null"]}}},"data_source"\#
        :{"$ref":"#/components/schemas/SourceRevision"},"trigger":{"type":"string","enum":["cold_start","cron","drift"\#
        ,"manual","experiment"]},"policy":{"type":"string","enum":["full_retrain","finetune"]},"actor":{"type":"string\#
        "},"started_at":{"type":["string","null"],"format":"date-time"},"duration_ms":{"type":"number"},"data_window":\#
        {"type":"object","description":"Grid times of the oldest and newest point that was learnt from.","required":["\#
        start","end"],"properties":{"start":{"type":"string","format":"date-time"},"end":{"type":"string","format":"da\#
        te-time"}}},"sample_count":{"type":"integer"},"series_count":{"type":"integer"},"skipped_series":{"type":"arra\#
        y","items":{"type":"object","required":["series","reason"],"properties":{"series":{"type":"string"},"reason":{\#
        "type":"string"}}},"description":"Series that could not be trained."},"parameters":{"$ref":"#/components/schem\#
        as/ModelParameters"},"metrics":{"type":"object","required":["training","validation","live"],"properties":{"tra\#
        ining":{"anyOf":[{"$ref":"#/components/schemas/MeasuredMetrics"},{"type":"null"}],"description":"On the points\#
         that it has learnt from."},"validation":{"$ref":"#/components/schemas/ValidationMetrics"},"live":{"anyOf":[{"\#
        $ref":"#/components/schemas/MeasuredMetrics"},{"type":"null"}],"description":"Of matured forecasts, while it i\#
        s served; what is not measured live is null."}}},"gate":{"$ref":"#/components/schemas/GateOutcome"},"features"\#
        :{"type":"array","items":{"type":"string"},"description":"What the model computes from the past of a series."}\#
        ,"preprocessing":{"type":"object","description":"Versions of before 1.1 have no `transform`.","required":["gap\#
        s","outliers","scale"],"properties":{"gaps":{"type":"string"},"outliers":{"type":"string"},"scale":{"type":"st\#
        ring"},"transform":{"type":"string"}}},"importance":{"type":["array","null"],"description":"What forecasts lea\#
        n on, the most important first; shares that sum to 1 over all features. Empty where the model does not say.","\#
        items":{"type":"object","required":["name","weight"],"properties":{"name":{"type":"string"},"weight":{"type":"\#
        number","minimum":0}}}},"selection":{"anyOf":[{"$ref":"#/components/schemas/Selection"},{"type":"null"}],"desc\#
        ription":"Why these models were chosen; null for a model that is not chosen from several."},"drift_score":{"ty\#
        pe":["number","null"],"description":"Of a training for drift: the `score` of its cause."},"configuration":{"ty\#
        pe":"object","description":"What it was trained under; a rollback can restore it.","required":["transform","mo\#
        del","parameters","granularity","horizon","lookback"],"properties":{"metric":{"type":"string"},"labels":{"type\#
        ":"object","additionalProperties":{"type":"string"}},"matchers":{"type":"array","items":{"$ref":"#/components/\#
        schemas/Matcher"}},"query":{"type":"string"},"transform":{"type":"string","enum":["none","rate","increase","de\#
        lta","auto"]},"model":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponen\#
        tial_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting\#
        ","model_selection"]},"parameters":{"$ref":"#/components/schemas/ModelParameters"},"granularity":{"type":"stri\#
        ng","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"st\#
        ring","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"lookback":{"type":\#
        "string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"preprocessing":\#
        {"$ref":"#/components/schemas/Preprocessing"}}},"artifact":{"type":"object","required":["sha256","size","forma\#
        t","pruned_at"],"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"size":{"type":"integer","\#
        description":"Bytes."},"format":{"type":"integer"},"pruned_at":{"type":["string","null"],"format":"date-time",\#
        "description":"When the bytes were dropped by `max_versions`; the record stays."}}},"tags":{"type":"object","a\#
        dditionalProperties":{"type":"string"}},"description":{"type":"string"}}},"VersionList":{"type":"object","desc\#
        ription":"Newest first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/compone\#
        nts/schemas/Version"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; ab\#
        sent on the last page."}}},"Watch":{"description":"What to forecast and how, and in a few words how it goes.",\#
        "allOf":[{"$ref":"#/components/schemas/WatchSpecification"},{"type":"object","required":["id","revision","spec\#
        _generation","active_version","state","error","created_at","updated_at"],"properties":{"id":{"type":"string","\#
        description":"Such as `wch_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"revision":{"type":"integer","minimum":1,"descriptio\#
        n":"Moves with each edit."},"spec_generation":{"type":"integer","minimum":1,"description":"Moves with each edi\#
        t that makes the results of an earlier training unusable."},"active_version":{"type":["integer","null"],"minim\#
        um":1,"description":"Null until the first version is promoted."},"state":{"$ref":"#/components/schemas/WatchSt\#
        ate"},"error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}],"description":"The first condi\#
        tion that somebody should look at; null when there is none."},"created_at":{"type":"string","format":"date-tim\#
        e"},"updated_at":{"type":"string","format":"date-time"}}}]},"WatchInput":{"type":"object","description":"A wat\#
        ch as a client writes it. A field that is null counts as absent.","additionalProperties":false,"properties":{"\#
        name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":\#
        "Required on POST; on PUT it may repeat the name of the URL."},"data_source":{"type":["string","null"],"minLen\#
        gth":1,"maxLength":63,"default":"default","description":"The name of a data source that exists."},"metric":{"t\#
        ype":["string","null"],"minLength":1,"maxLength":1024,"description":"The metric to watch. Either `metric` (wit\#
        h `labels` and `matchers`) or `query` is needed, not both."},"labels":{"type":["object","null"],"description":\#
        "Labels that must be equal.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":4096}},"ma\#
        tchers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Matcher"},"maxItems":32,"description":"\#
        Further matchers."},"query":{"type":["string","null"],"minLength":1,"maxLength":8192,"description":"A PromQL e\#
        xpression that returns an instant vector."},"transform":{"type":["string","null"],"enum":["none","rate","incre\#
        ase","delta","auto",null],"default":"auto","description":"What is computed of the metric before forecasting; `\#
        auto` takes the rate of a counter. A `query` is taken as it is."},"model":{"type":["string","null"],"enum":["a\#
        uto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","lin\#
        ear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection",null],"default":"auto","descr\#
        iption":"The kind of model, see `/v1/models`."},"parameters":{"anyOf":[{"$ref":"#/components/schemas/ModelPara\#
        meters"},{"type":"null"}],"description":"Hyper-parameters of the model."},"seed":{"type":["integer","null"],"m\#
        inimum":0,"maximum":2147483647,"default":42,"description":"Of everything random in training."},"cron":{"type":\#
        ["string","null"],"minLength":1,"maxLength":256,"default":"0 */6 * * *","description":"When it is retrained: m\#
        inute, hour, day of month, month, day of week."},"time_zone":{"type":["string","null"],"minLength":1,"maxLengt\#
        h":64,"default":"UTC","description":"An IANA name, for `cron`."},"granularity":{"type":["string","null"],"patt\#
        ern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1m","description":"T\#
        he grid step, 1s to 7d."},"horizon":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+\#
        h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far ahead: a whole multiple of the granularity, 1 to 1,\#
        000 steps. Default: 5 steps."},"lookback":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)\#
        ?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history the model sees: a whole multiple of \#
        the granularity, longer than the horizon. Default: the larger of 30 steps and 6 horizons."},"training_window":\#
        {"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$",\#
        "description":"How much history is kept for training: a whole multiple of the granularity, at least lookback a\#
        nd horizon, at most 50,000 points. Default: the larger of 1,000 points and 3 times lookback and horizon."},"sc\#
        rape_delay":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+\#
        ms)?)\\s*$","description":"How long after a grid time its value is asked for, at most the granularity. Default\#
        : a quarter of it, 1s to 15s."},"gate":{"type":["string","null"],"enum":["on","off",null],"default":"on","desc\#
        ription":"Whether a replacement must beat the version that it replaces."},"gate_margin":{"type":["number","nul\#
        l"],"minimum":0,"maximum":0.5,"default":0,"description":"By which share it must be better."},"promotion":{"typ\#
        e":["string","null"],"enum":["immediate","experiment","manual",null],"default":"immediate","description":"What\#
         becomes of a trained version that the gate lets through. immediate: it becomes active; experiment: it must wi\#
        n an experiment against the active one; manual: it waits in staging."},"probation":{"type":["string","null"],"\#
        pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1d","description\#
        ":"How long the version before goes on in shadow after a promotion, at most 30d; when it proves to be better t\#
        he promotion is undone. `0s` is not at all."},"drift":{"anyOf":[{"$ref":"#/components/schemas/DriftPolicyInput\#
        "},{"type":"null"}],"description":"When a drop in quality starts a retraining."},"max_versions":{"type":["inte\#
        ger","null"],"minimum":1,"maximum":100,"default":5,"description":"Artifacts that are kept."},"max_series":{"ty\#
        pe":["integer","null"],"minimum":1,"maximum":1000,"default":100,"description":"Series that are modelled at mos\#
        t."},"emission":{"anyOf":[{"$ref":"#/components/schemas/EmissionInput"},{"type":"null"}],"description":"What a\#
        ppears on `/metrics`."},"interval":{"anyOf":[{"$ref":"#/components/schemas/IntervalInput"},{"type":"null"}],"d\#
        escription":"Which prediction intervals are kept."},"support":{"anyOf":[{"$ref":"#/components/schemas/SupportI\#
        nput"},{"type":"null"}],"description":"The range of the values, as far as it is known; a rate is never negativ\#
        e."},"preprocessing":{"anyOf":[{"$ref":"#/components/schemas/PreprocessingInput"},{"type":"null"}],"descriptio\#
        n":"What happens to the points of a series before a model learns from them."},"on_corrupt":{"type":["string","\#
        null"],"enum":["fall_back","fail",null],"default":"fall_back","description":"What happens at start when the ar\#
        tifact of the active version cannot be loaded."},"paused":{"type":["boolean","null"],"default":false,"descript\#
        ion":"A paused watch is neither scraped nor trained and emits nothing."},"tags":{"type":["object","null"],"des\#
        cription":"For people and filters.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":256\#
        }},"description":{"type":["string","null"],"maxLength":1000,"default":"","description":"For people."},"id":{"r\#
        eadOnly":true,"description":"Ignored, so that what was read can be written back."},"model_defaulted":{"readOnl\#
        y":true,"description":"Ignored, so that what was read can be written back."},"revision":{"readOnly":true,"desc\#
        ription":"Ignored, so that what was read can be written back."},"spec_generation":{"readOnly":true,"descriptio\#
        n":"Ignored, so that what was read can be written back."},"active_version":{"readOnly":true,"description":"Ign\#
        ored, so that what was read can be written back."},"state":{"readOnly":true,"description":"Ignored, so that wh\#
        at was read can be written back."},"error":{"readOnly":true,"description":"Ignored, so that what was read can \#
        be written back."},"created_at":{"readOnly":true,"description":"Ignored, so that what was read can be written \#
        back."},"updated_at":{"readOnly":true,"description":"Ignored, so that what was read can be written back."}},"o\#
        neOf":[{"required":["metric"]},{"required":["query"]}]},"WatchList":{"type":"object","description":"In the ord\#
        er of names.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas\#
        /Watch"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the l\#
        ast page."}}},"WatchPatch":{"type":"object","description":"A merge patch (RFC 7396): what is absent stays, nul\#
        l puts the default back. Setting `query` drops `metric`, `labels` and `matchers`, and setting `metric` drops `\#
        query`; a new `model` starts from its default parameters; a new `granularity` renews a `scrape_delay` that was\#
         the default.","additionalProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9\#
        ]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"May only repeat the name of the URL."},"data_sourc\#
        e":{"type":["string","null"],"minLength":1,"maxLength":63,"default":"default","description":"The name of a dat\#
        a source that exists."},"metric":{"type":["string","null"],"minLength":1,"maxLength":1024,"description":"The m\#
        etric to watch. Either `metric` (with `labels` and `matchers`) or `query` is needed, not both."},"labels":{"ty\#
        pe":["object","null"],"description":"Labels that must be equal.","maxProperties":64,"additionalProperties":{"t\#
        ype":"string","maxLength":4096}},"matchers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Mat\#
        cher"},"maxItems":32,"description":"Further matchers."},"query":{"type":["string","null"],"minLength":1,"maxLe\#
        ngth":8192,"description":"A PromQL expression that returns an instant vector."},"transform":{"type":["string",\#
        "null"],"enum":["none","rate","increase","delta","auto",null],"default":"auto","description":"What is computed\#
         of the metric before forecasting; `auto` takes the rate of a counter. A `query` is taken as it is."},"model":\#
        {"type":["string","null"],"enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothin\#
        g","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_sele\#
        ction",null],"default":"auto","description":"The kind of model, see `/v1/models`."},"parameters":{"anyOf":[{"$\#
        ref":"#/components/schemas/ModelParameters"},{"type":"null"}],"description":"Hyper-parameters of the model."},\#
        "seed":{"type":["integer","null"],"minimum":0,"maximum":2147483647,"default":42,"description":"Of everything r\#
        andom in training."},"cron":{"type":["string","null"],"minLength":1,"maxLength":256,"default":"0 */6 * * *","d\#
        escription":"When it is retrained: minute, hour, day of month, month, day of week."},"time_zone":{"type":["str\#
        ing","null"],"minLength":1,"maxLength":64,"default":"UTC","description":"An IANA name, for `cron`."},"granular\#
        ity":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\\#
        s*$","default":"1m","description":"The grid step, 1s to 7d."},"horizon":{"type":["string","null"],"pattern":"^\#
        \\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far ahead: a whole \#
        multiple of the granularity, 1 to 1,000 steps. Default: 5 steps."},"lookback":{"type":["string","null"],"patte\#
        rn":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history \#
        the model sees: a whole multiple of the granularity, longer than the horizon. Default: the larger of 30 steps \#
        and 6 horizons."},"training_window":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+\#
        h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history is kept for training: a whole multiple of \#
        the granularity, at least lookback and horizon, at most 50,000 points. Default: the larger of 1,000 points and\#
         3 times lookback and horizon."},"scrape_delay":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\#
        \\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How long after a grid time its value is asked f\#
        or, at most the granularity. Default: a quarter of it, 1s to 15s."},"gate":{"type":["string","null"],"enum":["\#
        on","off",null],"default":"on","description":"Whether a replacement must beat the version that it replaces."},\#
        "gate_margin":{"type":["number","null"],"minimum":0,"maximum":0.5,"default":0,"description":"By which share it\#
         must be better."},"promotion":{"type":["string","null"],"enum":["immediate","experiment","manual",null],"defa\#
        ult":"immediate","description":"What becomes of a trained version that the gate lets through. immediate: it be\#
        comes active; experiment: it must win an experiment against the active one; manual: it waits in staging."},"pr\#
        obation":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)\#
        ?)\\s*$","default":"1d","description":"How long the version before goes on in shadow after a promotion, at mos\#
        t 30d; when it proves to be better the promotion is undone. `0s` is not at all."},"drift":{"anyOf":[{"$ref":"#\#
        /components/schemas/DriftPolicyInput"},{"type":"null"}],"description":"When a drop in quality starts a retrain\#
        ing."},"max_versions":{"type":["integer","null"],"minimum":1,"maximum":100,"default":5,"description":"Artifact\#
        s that are kept."},"max_series":{"type":["integer","null"],"minimum":1,"maximum":1000,"default":100,"descripti\#
        on":"Series that are modelled at most."},"emission":{"anyOf":[{"$ref":"#/components/schemas/EmissionInput"},{"\#
        type":"null"}],"description":"What appears on `/metrics`."},"interval":{"anyOf":[{"$ref":"#/components/schemas\#
        /IntervalInput"},{"type":"null"}],"description":"Which prediction intervals are kept."},"support":{"anyOf":[{"\#
        $ref":"#/components/schemas/SupportInput"},{"type":"null"}],"description":"The range of the values, as far as \#
        it is known; a rate is never negative."},"preprocessing":{"anyOf":[{"$ref":"#/components/schemas/Preprocessing\#
        Input"},{"type":"null"}],"description":"What happens to the points of a series before a model learns from them\#
        ."},"on_corrupt":{"type":["string","null"],"enum":["fall_back","fail",null],"default":"fall_back","description\#
        ":"What happens at start when the artifact of the active version cannot be loaded."},"paused":{"type":["boolea\#
        n","null"],"default":false,"description":"A paused watch is neither scraped nor trained and emits nothing."},"\#
        tags":{"type":["object","null"],"description":"For people and filters.","maxProperties":64,"additionalProperti\#
        es":{"type":"string","maxLength":256}},"description":{"type":["string","null"],"maxLength":1000,"default":"","\#
        description":"For people."}}},"WatchPreview":{"type":"object","description":"What `validate_only` answers.","r\#
        equired":["validate_only","watch","matched_series","emitted_samples","data_source_error","trainable","data_qua\#
        lity","next_fires"],"properties":{"validate_only":{"type":"boolean","const":true},"watch":{"$ref":"#/component\#
        s/schemas/WatchSpecification"},"matched_series":{"type":["integer","null"],"description":"Series that the quer\#
        y returns; null when the source did not answer."},"emitted_samples":{"type":["integer","null"],"description":"\#
        Samples that it would put on `/metrics`."},"data_source_error":{"anyOf":[{"$ref":"#/components/schemas/Reason"\#
        },{"type":"null"}]},"trainable":{"type":"boolean","description":"Whether one series has enough history."},"dat\#
        a_quality":{"type":"array","items":{"$ref":"#/components/schemas/QualityReport"}},"next_fires":{"type":"array"\#
        ,"items":{"type":"string","format":"date-time"},"maxItems":5,"description":"The next times of `cron`."}}},"Wat\#
        chSpecification":{"type":"object","description":"What a client wrote, every default spelled out; with either `\#
        metric`, `labels` and `matchers`, or `query`.","required":["name","data_source","transform","model","model_def\#
        aulted","parameters","seed","cron","time_zone","granularity","horizon","lookback","training_window","scrape_de\#
        lay","gate","gate_margin","promotion","probation","drift","max_versions","max_series","emission","interval","s\#
        upport","preprocessing","on_corrupt","paused","tags","description"],"properties":{"name":{"$ref":"#/components\#
        /schemas/Name"},"data_source":{"type":"string"},"metric":{"type":"string"},"labels":{"type":"object","addition\#
        alProperties":{"type":"string"}},"matchers":{"type":"array","items":{"$ref":"#/components/schemas/Matcher"}},"\#
        query":{"type":"string"},"transform":{"type":"string","enum":["none","rate","increase","delta","auto"]},"model\#
        ":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets\#
        ","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]\#
        },"model_defaulted":{"type":"boolean","description":"Whether the model was not chosen by the client."},"parame\#
        ters":{"$ref":"#/components/schemas/ModelParameters"},"seed":{"type":"integer"},"cron":{"type":"string"},"time\#
        _zone":{"type":"string"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\\#
        d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\#
        \\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"lookback":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h\#
        )?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"training_window":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d\#
        +d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"scrape_delay":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+\#
        w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"gate":{"type":"string","enum":["on","off"]},"gate_margin\#
        ":{"type":"number"},"promotion":{"type":"string","enum":["immediate","experiment","manual"]},"probation":{"typ\#
        e":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"drift":{"$re\#
        f":"#/components/schemas/DriftPolicy"},"max_versions":{"type":"integer"},"max_series":{"type":"integer"},"emis\#
        sion":{"$ref":"#/components/schemas/Emission"},"interval":{"$ref":"#/components/schemas/Interval"},"support":{\#
        "$ref":"#/components/schemas/Support"},"preprocessing":{"$ref":"#/components/schemas/Preprocessing"},"on_corru\#
        pt":{"type":"string","enum":["fall_back","fail"]},"paused":{"type":"boolean"},"tags":{"type":"object","additio\#
        nalProperties":{"type":"string"}},"description":{"type":"string"}}},"WatchState":{"type":"string","enum":["pen\#
        ding","warming","ready","stale","no_data","contract_broken","paused","failed"],"description":"pending: not scr\#
        aped yet; warming: collecting history or training its first version; ready: forecasting; stale: the newest dat\#
        a is older than the horizon, nothing is emitted; no_data: the source answers and returns no series; contract_b\#
        roken: reserved; paused; failed: it cannot go on without an operator, see its conditions."},"WatchStatus":{"ty\#
        pe":"object","description":"Everything that is known of a watch now.","required":["name","state","conditions",\#
        "active_version","accuracy","scrape","buffer","schedule","training","drift","experiment","probation","arms","s\#
        eries","checkpoint","emission_conflict","owner"],"properties":{"name":{"$ref":"#/components/schemas/Name"},"st\#
        ate":{"$ref":"#/components/schemas/WatchState"},"conditions":{"type":"array","items":{"$ref":"#/components/sch\#
        emas/Condition"}},"active_version":{"type":["object","null"],"description":"The promoted version; null while t\#
        here is none.","required":["number","model","stage","served","metrics"],"properties":{"number":{"type":"intege\#
        r","minimum":1},"model":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","expon\#
        ential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosti\#
        ng","model_selection"]},"stage":{"type":"string","const":"production"},"served":{"type":"boolean","description\#
        ":"False while its artifact or the configuration keeps it from being served."},"metrics":{"type":"object","req\#
        uired":["validation"],"properties":{"validation":{"anyOf":[{"$ref":"#/components/schemas/ValidationMetrics"},{\#
        "type":"null"}]}}}}},"accuracy":{"type":"object","description":"Live quality from matured forecasts, never fro\#
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
