// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part4 = #"""
        ":"Hyper-parameters of the model `sgd`.","additionalProperties":false,"properties":{"epochs":{"type":["integer\#
        ","null"],"minimum":1,"maximum":200,"default":20,"description":"The most passes over the training rows."},"lea\#
        rning_rate":{"type":["number","null"],"minimum":0.0001,"maximum":1,"default":0.5,"description":"The first pass\#
        's step, relative to the squared length of a row."},"l2":{"type":["number","null"],"minimum":0,"maximum":0.5,"\#
        default":0.0001,"description":"Shrinkage per pass."},"cyclical_time":{"type":["string","null"],"enum":["auto",\#
        "on","off",null],"default":"auto","description":"Hour of the day and day of the week as inputs; `auto`: from 2\#
         days and 2 weeks of data on."}}},"SourceRevision":{"type":"object","description":"The data source as it was."\#
        ,"required":["id","revision"],"properties":{"id":{"type":"string"},"revision":{"type":"integer"}}},"StepMetric\#
        s":{"description":"The same for one step ahead.","allOf":[{"$ref":"#/components/schemas/ErrorMetrics"},{"type"\#
        :"object","required":["step"],"properties":{"step":{"type":"integer","minimum":1,"description":"1-based."}}}]}\#
        ,"Summary":{"type":"object","description":"The whole fleet at a glance.","required":["watches","series","versi\#
        ons","rollbacks","data_sources","training_runs","pins","oldest_lag","build"],"properties":{"watches":{"type":"\#
        object","required":["total","by_state"],"properties":{"total":{"type":"integer"},"by_state":{"type":"object","\#
        description":"Watches in each state, as this process sees them.","additionalProperties":{"type":"integer"}}}},\#
        "series":{"type":"integer","description":"Series that are followed."},"versions":{"type":"integer"},"rollbacks\#
        ":{"type":"integer"},"data_sources":{"type":"object","required":["healthy","unhealthy","unknown"],"properties"\#
        :{"healthy":{"type":"integer"},"unhealthy":{"type":"integer"},"unknown":{"type":"integer","description":"Not p\#
        robed yet."}}},"training_runs":{"type":"object","required":["queued","running","failed_last_24h"],"properties"\#
        :{"queued":{"type":"integer"},"running":{"type":"integer"},"failed_last_24h":{"type":"integer"}}},"pins":{"typ\#
        e":"object","required":["count","watches"],"properties":{"count":{"type":"integer"},"watches":{"type":"array",\#
        "items":{"type":"string"},"maxItems":100,"description":"The first names."}}},"oldest_lag":{"type":["object","n\#
        ull"],"description":"The watch whose newest point is the furthest behind; null before the first scrape.","requ\#
        ired":["watch","seconds"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"seconds":{"type":"number\#
        "}}},"build":{"type":"object","required":["version","details","instance","started_at"],"properties":{"version"\#
        :{"type":"string"},"details":{"type":"object","additionalProperties":{"type":"string"}},"instance":{"type":"st\#
        ring"},"started_at":{"type":"string","format":"date-time"}}}}},"Support":{"type":"object","description":"The r\#
        ange of the values; no forecast and no bound is outside of it.","required":["min","max"],"properties":{"min":{\#
        "type":["number","null"]},"max":{"type":["number","null"]}}},"SupportInput":{"type":"object","description":"Th\#
        e range of the values; no forecast and no bound is outside of it.","additionalProperties":false,"properties":{\#
        "min":{"type":["number","null"],"description":"0 by default for a rate or an increase; else unbounded."},"max"\#
        :{"type":["number","null"],"description":"Above `min`; unbounded by default."}}},"ThetaParameters":{"type":"ob\#
        ject","description":"Hyper-parameters of the model `theta`.","additionalProperties":false,"properties":{"varia\#
        nt":{"type":["string","null"],"enum":["auto","standard","optimized","dynamic","dynamic_optimized",null],"defau\#
        lt":"dynamic_optimized","description":"The member of the family; `auto` takes the one with the smallest square\#
        d errors."},"season":{"type":["integer","null"],"minimum":0,"maximum":10080,"default":0,"description":"Steps p\#
        er season, at least three of which must fit into the window; 0 finds it, 1 means none."},"season_type":{"type"\#
        :["string","null"],"enum":["auto","additive","multiplicative",null],"default":"auto","description":"How the se\#
        ason is taken out: `auto` takes what leaves the smaller squared errors; always additive where a value is not p\#
        ositive."}}},"Training":{"type":"object","description":"How a watch is retrained.","required":["parameters"],"\#
        properties":{"parameters":{"type":"string","enum":["auto","keep","reselect"]}}},"TrainingInput":{"type":"objec\#
        t","description":"How a watch is retrained.","additionalProperties":false,"properties":{"parameters":{"type":[\#
        "string","null"],"enum":["auto","keep","reselect",null],"default":"auto","description":"What becomes of the or\#
        ders, seasons and choices that the active version found: used again, or searched anew. `auto` keeps them for d\#
        rift and reselects otherwise."}}},"TrainingRun":{"type":"object","description":"One attempt to make a version.\#
        ","required":["id","watch","trigger","policy","parameters","state","progress","actor","attempts","version","ou\#
        tcome","error","spec_generation","data_source","requested_at","started_at","finished_at"],"properties":{"id":{\#
        "type":"string","description":"Such as `run_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schem\#
        as/Name"},"trigger":{"type":"string","enum":["cold_start","cron","drift","manual","experiment"]},"policy":{"ty\#
        pe":"string","enum":["full_retrain","finetune"]},"parameters":{"type":"string","enum":["keep","reselect"],"des\#
        cription":"Whether orders, seasons and choices of the active version are used again."},"state":{"type":"string\#
        ","enum":["queued","running","succeeded","failed","cancelled","superseded"],"description":"superseded: the con\#
        figuration changed meanwhile, the result is not used."},"progress":{"type":"number","minimum":0,"maximum":1},"\#
        actor":{"type":"string"},"attempts":{"type":"integer"},"version":{"type":["integer","null"],"description":"The\#
         version it made."},"outcome":{"anyOf":[{"$ref":"#/components/schemas/GateOutcome"},{"type":"null"}]},"error":\#
        {"type":["object","null"],"description":"Why it failed.","required":["code","detail"],"properties":{"code":{"t\#
        ype":"string"},"detail":{"type":"string"}}},"spec_generation":{"type":"integer"},"data_source":{"$ref":"#/comp\#
        onents/schemas/SourceRevision"},"requested_at":{"type":"string","format":"date-time"},"started_at":{"type":["s\#
        tring","null"],"format":"date-time"},"finished_at":{"type":["string","null"],"format":"date-time"}}},"Training\#
        RunAccepted":{"description":"The run, and whether it was open already.","allOf":[{"$ref":"#/components/schemas\#
        /TrainingRun"},{"type":"object","required":["coalesced"],"properties":{"coalesced":{"type":"boolean","descript\#
        ion":"An open run was there: it is the answer, no second one was made."}}}]},"TrainingRunInput":{"type":"objec\#
        t","description":"How to train; an empty body retrains fully.","additionalProperties":false,"properties":{"pol\#
        icy":{"type":["string","null"],"enum":["full_retrain","finetune",null],"default":"full_retrain","description":\#
        "`finetune` goes on from the active version where the model can."},"parameters":{"type":["string","null"],"enu\#
        m":["keep","reselect",null],"description":"Whether orders, seasons and choices of the active version are used \#
        again; as `training.parameters` of the watch says by default. Fine-tuning always keeps them."}}},"TrainingRunL\#
        ist":{"type":"object","description":"Newest first.","required":["items"],"properties":{"items":{"type":"array"\#
        ,"items":{"$ref":"#/components/schemas/TrainingRun"},"maxItems":1000},"next_page_token":{"type":"string","desc\#
        ription":"Opaque and signed; absent on the last page."}}},"TrainingRunPatch":{"type":"object","description":"C\#
        ancels an open run.","required":["state"],"additionalProperties":false,"properties":{"state":{"type":"string",\#
        "const":"cancelled","description":"The one change that a client can make."}}},"TrainingRunPreview":{"type":"ob\#
        ject","description":"What `validate_only` answers; the id stands for nothing.","required":["validate_only","tr\#
        aining_run"],"properties":{"validate_only":{"type":"boolean","const":true},"training_run":{"$ref":"#/component\#
        s/schemas/TrainingRun"}}},"MeasuredMetrics":{"type":"object","description":"Errors over all steps and per step\#
        , means over the series.","required":["overall","steps"],"properties":{"overall":{"$ref":"#/components/schemas\#
        /ErrorMetrics"},"steps":{"type":"array","items":{"$ref":"#/components/schemas/StepMetrics"}}}},"ValidationMetr\#
        ics":{"type":"object","description":"Rolling-origin validation; `naive` is the last-value forecast on the same\#
         origins.","required":["overall","naive","steps","origins"],"properties":{"overall":{"$ref":"#/components/sche\#
        mas/ErrorMetrics"},"naive":{"$ref":"#/components/schemas/ErrorMetrics"},"steps":{"type":"array","items":{"$ref\#
        ":"#/components/schemas/StepMetrics"}},"origins":{"type":"integer","description":"Rolling origins."}}},"Versio\#
        n":{"type":"object","description":"An immutable result of training: where it stands, where it came from, how g\#
        ood it was.","required":["number","watch","model","stage","created_at","lineage","data_source","trigger","poli\#
        cy","actor","started_at","duration_ms","data_window","sample_count","series_count","skipped_series","parameter\#
        s","metrics","gate","features","preprocessing","importance","selection","drift_score","configuration","artifac\#
        t","imported","blocked","tags","description"],"properties":{"number":{"type":"integer","minimum":1,"descriptio\#
        n":"Per watch name, never reused."},"watch":{"$ref":"#/components/schemas/Name"},"model":{"type":"string","enu\#
        m":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl\#
        ","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"stage":{"type":"stri\#
        ng","enum":["development","staging","production","archived"]},"created_at":{"type":"string","format":"date-tim\#
        e"},"lineage":{"type":"object","required":["parent","training_run"],"properties":{"parent":{"type":["integer",\#
        "null"],"description":"The version that was active then."},"training_run":{"type":["string","null"]}}},"data_s\#
        ource":{"$ref":"#/components/schemas/SourceRevision"},"trigger":{"type":"string","enum":["cold_start","cron","\#
        drift","manual","experiment"]},"policy":{"type":"string","enum":["full_retrain","finetune"],"description":"How\#
         it was made; a full retraining where there was nothing to fine-tune."},"training":{"type":"object","descripti\#
        on":"What became of the orders, seasons and choices found before; absent for versions made before this was rec\#
        orded.","required":["parameters"],"properties":{"parameters":{"type":"string","enum":["keep","reselect"]}}},"a\#
        ctor":{"type":"string"},"started_at":{"type":["string","null"],"format":"date-time"},"duration_ms":{"type":"nu\#
        mber"},"data_window":{"type":"object","description":"Grid times of the oldest and newest point that was learnt\#
         from.","required":["start","end"],"properties":{"start":{"type":"string","format":"date-time"},"end":{"type":\#
        "string","format":"date-time"}}},"sample_count":{"type":"integer"},"series_count":{"type":"integer"},"skipped_\#
        series":{"type":"array","items":{"type":"object","required":["series","reason"],"properties":{"series":{"type"\#
        :"string"},"reason":{"type":"string"}}},"description":"Series that could not be trained."},"parameters":{"$ref\#
        ":"#/components/schemas/ModelParameters"},"metrics":{"type":"object","required":["training","validation","live\#
        "],"properties":{"training":{"anyOf":[{"$ref":"#/components/schemas/MeasuredMetrics"},{"type":"null"}],"descri\#
        ption":"On the points that it has learnt from."},"validation":{"$ref":"#/components/schemas/ValidationMetrics"\#
        },"live":{"anyOf":[{"$ref":"#/components/schemas/MeasuredMetrics"},{"type":"null"}],"description":"Of matured \#
        forecasts, while it is served; what is not measured live is null."}}},"gate":{"$ref":"#/components/schemas/Gat\#
        eOutcome"},"features":{"type":"array","items":{"type":"string"},"description":"What the model computes from th\#
        e past of a series."},"preprocessing":{"type":"object","description":"Versions of before 1.1 have no `transfor\#
        m`.","required":["gaps","outliers","scale"],"properties":{"gaps":{"type":"string"},"outliers":{"type":"string"\#
        },"scale":{"type":"string"},"transform":{"type":"string"}}},"importance":{"type":["array","null"],"description\#
        ":"What forecasts lean on, the most important first; shares that sum to 1 over all features. Empty where the m\#
        odel does not say.","items":{"type":"object","required":["name","weight"],"properties":{"name":{"type":"string\#
        "},"weight":{"type":"number","minimum":0}}}},"selection":{"anyOf":[{"$ref":"#/components/schemas/Selection"},{\#
        "type":"null"}],"description":"Why these models were chosen; null for a model that is not chosen from several.\#
        "},"drift_score":{"type":"null"},"configuration":{"type":"object","description":"What it was trained under; a \#
        rollback can restore it.","required":["transform","model","parameters","granularity","horizon","lookback"],"pr\#
        operties":{"metric":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"mat\#
        chers":{"type":"array","items":{"$ref":"#/components/schemas/Matcher"}},"query":{"type":"string"},"transform":\#
        {"type":"string","enum":["none","rate","increase","delta","auto"]},"model":{"type":"string","enum":["auto","na\#
        ive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_tren\#
        d","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"parameters":{"$ref":"#/components/\#
        schemas/ModelParameters"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\#
        \d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?\#
        (\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"lookback":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+\#
        h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"preprocessing":{"$ref":"#/components/schemas/Preprocessing"}}},"artifact\#
        ":{"type":"object","required":["sha256","size","format","pruned_at"],"properties":{"sha256":{"type":"string","\#
        pattern":"^[0-9a-f]{64}$"},"size":{"type":"integer","description":"Bytes."},"format":{"type":"integer"},"prune\#
        d_at":{"type":["string","null"],"format":"date-time","description":"When the bytes were dropped, by `max_versi\#
        ons` or by DELETE; the record stays."}}},"imported":{"type":["object","null"],"description":"What it was where\#
         it was exported; null for a version that was trained here.","required":["watch","number","actor"],"properties\#
        ":{"watch":{"type":"string"},"number":{"type":"integer"},"actor":{"type":"string","description":"Who imported \#
        it."}}},"blocked":{"type":["object","null"],"description":"The mark of a rollback: nothing automatic chooses t\#
        he version until a PATCH or a promotion lifts it.","required":["since","reason","rollback"],"properties":{"sin\#
        ce":{"type":"string","format":"date-time"},"reason":{"type":"string"},"rollback":{"type":["string","null"]}}},\#
        "tags":{"type":"object","additionalProperties":{"type":"string"}},"description":{"type":"string"}}},"VersionCo\#
        mparison":{"type":"object","description":"Two versions of a watch side by side.","required":["watch","a","b","\#
        parameters","configuration","metrics"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"a":{"$ref":\#
        "#/components/schemas/ComparedVersion"},"b":{"$ref":"#/components/schemas/ComparedVersion"},"parameters":{"typ\#
        e":"array","items":{"type":"object","required":["name","a","b","differs"],"properties":{"name":{"type":"string\#
        "},"a":{"description":"Null where the version has no such parameter."},"b":{"description":"Null where the vers\#
        ion has no such parameter."},"differs":{"type":"boolean"}}}},"configuration":{"type":"array","description":"Th\#
        e fields in which the configurations differ.","items":{"type":"object","required":["field","a","b"],"propertie\#
        s":{"field":{"type":"string"},"a":{"description":"As in the watch."},"b":{"description":"As in the watch."}}}}\#
        ,"metrics":{"type":"array","description":"Overall scores; only what is served has live ones.","items":{"type":\#
        "object","required":["kind","metric","a","b","difference"],"properties":{"kind":{"type":"string","enum":["trai\#
        ning","validation","live"]},"metric":{"type":"string"},"a":{"type":["number","null"]},"b":{"type":["number","n\#
        ull"]},"difference":{"type":["number","null"],"description":"b less a."}}}}}},"ComparedVersion":{"type":"objec\#
        t","description":"What one should know of a version beside another.","required":["number","model","stage","cre\#
        ated_at","blocked","sample_count","data_window"],"properties":{"number":{"type":"integer","minimum":1},"model"\#
        :{"type":"string"},"stage":{"type":"string","enum":["development","staging","production","archived"]},"created\#
        _at":{"type":"string","format":"date-time"},"blocked":{"type":["object","null"],"required":["since","reason","\#
        rollback"],"properties":{"since":{"type":"string","format":"date-time"},"reason":{"type":"string"},"rollback":\#
        {"type":["string","null"]}}},"sample_count":{"type":["integer","null"]},"data_window":{"type":["object","null"\#
        ],"required":["start","end"],"properties":{"start":{"type":"string","format":"date-time"},"end":{"type":"strin\#
        g","format":"date-time"}}}}},"VersionFile":{"type":"string","format":"binary","description":"An export; at mos\#
        t 67108864 bytes."},"VersionPatch":{"type":"object","description":"What is said of a version.","additionalProp\#
        erties":false,"properties":{"tags":{"type":["object","null"],"maxProperties":64,"description":"A merge patch; \#
        null removes a tag, or all.","additionalProperties":{"type":["string","null"],"maxLength":256}},"description":\#
        {"type":["string","null"],"maxLength":1000},"blocked":{"type":"null","description":"Lifts the mark of a rollba\#
        ck."}}},"VersionPreview":{"type":"object","description":"What `validate_only` answers; the number stands for n\#
        othing.","required":["validate_only","version"],"properties":{"validate_only":{"type":"boolean","const":true},\#
        "version":{"$ref":"#/components/schemas/Version"}}},"VersionList":{"type":"object","description":"Newest first\#
        .","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Version"},\#
        "maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page.\#
        "}}},"Watch":{"description":"What to forecast and how, and in a few words how it goes.","allOf":[{"$ref":"#/co\#
        mponents/schemas/WatchSpecification"},{"type":"object","required":["id","revision","spec_generation","active_v\#
        ersion","pin","state","error","created_at","updated_at"],"properties":{"id":{"type":"string","description":"Su\#
        ch as `wch_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"revision":{"type":"integer","minimum":1,"description":"Moves with e\#
        ach edit."},"spec_generation":{"type":"integer","minimum":1,"description":"Moves with each edit that makes the\#
         results of an earlier training unusable."},"active_version":{"type":["integer","null"],"minimum":1,"descripti\#
        on":"Null until the first version is promoted."},"pin":{"anyOf":[{"$ref":"#/components/schemas/Pin"},{"type":"\#
        null"}]},"state":{"$ref":"#/components/schemas/WatchState"},"error":{"anyOf":[{"$ref":"#/components/schemas/Re\#
        ason"},{"type":"null"}],"description":"The first condition that somebody should look at; null when there is no\#
        ne."},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"string","format":"date-time"}}\#
        }]},"WatchInput":{"type":"object","description":"A watch as a client writes it. A field that is null counts as\#
         absent.","additionalProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-\#
        z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"Required on POST; on PUT it may repeat the name of the \#
        URL."},"data_source":{"type":["string","null"],"minLength":1,"maxLength":63,"default":"default","description":\#
        "The name of a data source that exists."},"metric":{"type":["string","null"],"minLength":1,"maxLength":1024,"d\#
        escription":"The metric to watch. Either `metric` (with `labels` and `matchers`) or `query` is needed, not bot\#
        h."},"labels":{"type":["object","null"],"description":"Labels that must be equal.","maxProperties":64,"additio\#
        nalProperties":{"type":"string","maxLength":4096}},"matchers":{"type":["array","null"],"items":{"$ref":"#/comp\#
        onents/schemas/Matcher"},"maxItems":32,"description":"Further matchers."},"query":{"type":["string","null"],"m\#
        inLength":1,"maxLength":8192,"description":"A PromQL expression that returns an instant vector."},"transform":\#
        {"type":["string","null"],"enum":["none","rate","increase","delta","auto",null],"default":"auto","description"\#
        :"What is computed of the metric before forecasting; `auto` takes the rate of a counter. A `query` is taken as\#
         it is."},"model":{"type":["string","null"],"enum":["auto","naive","seasonal_naive","window_average","ses","ex\#
        ponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boo\#
        sting","model_selection",null],"default":"auto","description":"The kind of model, see `/v1/models`."},"paramet\#
        ers":{"anyOf":[{"$ref":"#/components/schemas/ModelParameters"},{"type":"null"}],"description":"Hyper-parameter\#
        s of the model."},"seed":{"type":["integer","null"],"minimum":0,"maximum":2147483647,"default":42,"description\#
        ":"Of everything random in training."},"cron":{"type":["string","null"],"minLength":1,"maxLength":256,"default\#
        ":"0 */6 * * *","description":"When it is retrained: minute, hour, day of month, month, day of week."},"time_z\#
        one":{"type":["string","null"],"minLength":1,"maxLength":64,"default":"UTC","description":"An IANA name, for `\#
        cron`."},"granularity":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\#
        \d+s)?(\\d+ms)?)\\s*$","default":"1m","description":"The grid step, 1s to 7d."},"horizon":{"type":["string","n\#
        ull"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How f\#
        ar ahead: a whole multiple of the granularity, 1 to 1,000 steps. Default: 5 steps."},"lookback":{"type":["stri\#
        ng","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":\#
        "How much history the model sees: a whole multiple of the granularity, longer than the horizon. Default: the l\#
        arger of 30 steps and 6 horizons."},"training_window":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\\#
        d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history is kept for training: a \#
        whole multiple of the granularity, at least lookback and horizon, at most 50,000 points. Default: the larger o\#
        f 1,000 points and 3 times lookback and horizon."},"scrape_delay":{"type":["string","null"],"pattern":"^\\s*(0\#
        |(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How long after a grid time it\#
        s value is asked for, at most the granularity. Default: a quarter of it, 1s to 15s."},"gate":{"type":["string"\#
        ,"null"],"enum":["on","off",null],"default":"on","description":"Whether a replacement must beat the version th\#
        at it replaces."},"gate_margin":{"type":["number","null"],"minimum":0,"maximum":0.5,"default":0,"description":\#
        "By which share it must be better."},"drift":{"anyOf":[{"$ref":"#/components/schemas/DriftPolicyInput"},{"type\#
        ":"null"}],"description":"When a drop in quality starts a retraining."},"training":{"anyOf":[{"$ref":"#/compon\#
        ents/schemas/TrainingInput"},{"type":"null"}],"description":"How it is retrained."},"max_versions":{"type":["i\#
        nteger","null"],"minimum":1,"maximum":100,"default":5,"description":"Artifacts that are kept."},"max_series":{\#
        "type":["integer","null"],"minimum":1,"maximum":1000,"default":100,"description":"Series that are modelled at \#
        most."},"emission":{"anyOf":[{"$ref":"#/components/schemas/EmissionInput"},{"type":"null"}],"description":"Wha\#
        t appears on `/metrics`."},"interval":{"anyOf":[{"$ref":"#/components/schemas/IntervalInput"},{"type":"null"}]\#
        ,"description":"Which prediction intervals are kept."},"support":{"anyOf":[{"$ref":"#/components/schemas/Suppo\#
        rtInput"},{"type":"null"}],"description":"The range of the values, as far as it is known; a rate is never nega\#
        tive."},"preprocessing":{"anyOf":[{"$ref":"#/components/schemas/PreprocessingInput"},{"type":"null"}],"descrip\#
        tion":"What happens to the points of a series before a model learns from them."},"on_corrupt":{"type":["string\#
        ","null"],"enum":["fall_back","fail",null],"default":"fall_back","description":"What happens at start when the\#
         artifact of the active version cannot be loaded."},"paused":{"type":["boolean","null"],"default":false,"descr\#
        iption":"A paused watch is neither scraped nor trained and emits nothing."},"tags":{"type":["object","null"],"\#
        description":"For people and filters.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":\#
        256}},"description":{"type":["string","null"],"maxLength":1000,"default":"","description":"For people."},"id":\#
        {"readOnly":true,"description":"Ignored, so that what was read can be written back."},"model_defaulted":{"read\#
        Only":true,"description":"Ignored, so that what was read can be written back."},"revision":{"readOnly":true,"d\#
        escription":"Ignored, so that what was read can be written back."},"spec_generation":{"readOnly":true,"descrip\#
        tion":"Ignored, so that what was read can be written back."},"active_version":{"readOnly":true,"description":"\#
        Ignored, so that what was read can be written back."},"pin":{"readOnly":true,"description":"Ignored, so that w\#
        hat was read can be written back."},"state":{"readOnly":true,"description":"Ignored, so that what was read can\#
         be written back."},"error":{"readOnly":true,"description":"Ignored, so that what was read can be written back\#
        ."},"created_at":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"update\#
        d_at":{"readOnly":true,"description":"Ignored, so that what was read can be written back."}},"oneOf":[{"requir\#
        ed":["metric"]},{"required":["query"]}]},"WatchList":{"type":"object","description":"In the order of names.","\#
        required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Watch"},"maxIt\#
        ems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"\#
        WatchPatch":{"type":"object","description":"A merge patch (RFC 7396): what is absent stays, null puts the defa\#
        ult back. Setting `query` drops `metric`, `labels` and `matchers`, and setting `metric` drops `query`; a new `\#
        model` starts from its default parameters; a new `granularity` renews a `scrape_delay` that was the default.",\#
        "additionalProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,6\#
        1}[a-z0-9])?$","maxLength":63,"description":"May only repeat the name of the URL."},"data_source":{"type":["st\#
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
        ."},"drift":{"anyOf":[{"$ref":"#/components/schemas/DriftPolicyInput"},{"type":"null"}],"description":"When a \#
        drop in quality starts a retraining."},"training":{"anyOf":[{"$ref":"#/components/schemas/TrainingInput"},{"ty\#
        pe":"null"}],"description":"How it is retrained."},"max_versions":{"type":["integer","null"],"minimum":1,"maxi\#
        mum":100,"default":5,"description":"Artifacts that are kept."},"max_series":{"type":["integer","null"],"minimu\#
        m":1,"maximum":1000,"default":100,"description":"Series that are modelled at most."},"emission":{"anyOf":[{"$r\#
        ef":"#/components/schemas/EmissionInput"},{"type":"null"}],"description":"What appears on `/metrics`."},"inter\#
        val":{"anyOf":[{"$ref":"#/components/schemas/IntervalInput"},{"type":"null"}],"description":"Which prediction \#
        intervals are kept."},"support":{"anyOf":[{"$ref":"#/components/schemas/SupportInput"},{"type":"null"}],"descr\#
        iption":"The range of the values, as far as it is known; a rate is never negative."},"preprocessing":{"anyOf":\#
        [{"$ref":"#/components/schemas/PreprocessingInput"},{"type":"null"}],"description":"What happens to the points\#
         of a series before a model learns from them."},"on_corrupt":{"type":["string","null"],"enum":["fall_back","fa\#
        il",null],"default":"fall_back","description":"What happens at start when the artifact of the active version c\#
        annot be loaded."},"paused":{"type":["boolean","null"],"default":false,"description":"A paused watch is neithe\#
        r scraped nor trained and emits nothing."},"tags":{"type":["object","null"],"description":"For people and filt\#
        ers.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":256}},"description":{"type":["str\#
        ing","null"],"maxLength":1000,"default":"","description":"For people."}}},"WatchPreview":{"type":"object","des\#
        cription":"What `validate_only` answers.","required":["validate_only","watch","matched_series","emitted_sample\#
        s","data_source_error","trainable","data_quality","next_fires"],"properties":{"validate_only":{"type":"boolean\#
        ","const":true},"watch":{"$ref":"#/components/schemas/WatchSpecification"},"matched_series":{"type":["integer"\#
        ,"null"],"description":"Series that the query returns; null when the source did not answer."},"emitted_samples\#
        ":{"type":["integer","null"],"description":"Samples that it would put on `/metrics`."},"data_source_error":{"a\#
        nyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}]},"trainable":{"type":"boolean","description":"W\#
        hether one series has enough history."},"data_quality":{"type":"array","items":{"$ref":"#/components/schemas/Q\#
        ualityReport"}},"next_fires":{"type":"array","items":{"type":"string","format":"date-time"},"maxItems":5,"desc\#
        ription":"The next times of `cron`."}}},"WatchSpecification":{"type":"object","description":"What a client wro\#
        te, every default spelled out; with either `metric`, `labels` and `matchers`, or `query`.","required":["name",\#
        "data_source","transform","model","model_defaulted","parameters","seed","cron","time_zone","granularity","hori\#
        zon","lookback","training_window","scrape_delay","gate","gate_margin","drift","training","max_versions","max_s\#
        eries","emission","interval","support","preprocessing","on_corrupt","paused","tags","description"],"properties\#
        ":{"name":{"$ref":"#/components/schemas/Name"},"data_source":{"type":"string"},"metric":{"type":"string"},"lab\#
        els":{"type":"object","additionalProperties":{"type":"string"}},"matchers":{"type":"array","items":{"$ref":"#/\#
        components/schemas/Matcher"}},"query":{"type":"string"},"transform":{"type":"string","enum":["none","rate","in\#
        crease","delta","auto"]},"model":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","se\#
        s","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradie\#
        nt_boosting","model_selection"]},"model_defaulted":{"type":"boolean","description":"Whether the model was not \#
        chosen by the client."},"parameters":{"$ref":"#/components/schemas/ModelParameters"},"seed":{"type":"integer"}\#
        ,"cron":{"type":"string"},"time_zone":{"type":"string"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d\#
        +y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(0|(\\#
        \d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"lookback":{"type":"string","pattern":"^\\s*(0\#
        |(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"training_window":{"type":"string","pattern\#
        ":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"scrape_delay":{"type":"string","\#
        pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"gate":{"type":"string","e\#
        num":["on","off"]},"gate_margin":{"type":"number"},"drift":{"$ref":"#/components/schemas/DriftPolicy"},"traini\#
        ng":{"$ref":"#/components/schemas/Training"},"max_versions":{"type":"integer"},"max_series":{"type":"integer"}\#
        ,"emission":{"$ref":"#/components/schemas/Emission"},"interval":{"$ref":"#/components/schemas/Interval"},"supp\#
        ort":{"$ref":"#/components/schemas/Support"},"preprocessing":{"$ref":"#/components/schemas/Preprocessing"},"on\#
        _corrupt":{"type":"string","enum":["fall_back","fail"]},"paused":{"type":"boolean"},"tags":{"type":"object","a\#
        dditionalProperties":{"type":"string"}},"description":{"type":"string"}}},"WatchState":{"type":"string","enum"\#
        :["pending","warming","ready","stale","no_data","contract_broken","paused","failed"],"description":"pending: n\#
        ot scraped yet; warming: collecting history or training its first version; ready: forecasting; stale: the newe\#
        st data is older than the horizon, nothing is emitted; no_data: the source answers and returns no series; cont\#
        ract_broken: reserved; paused; failed: it cannot go on without an operator, see its conditions."},"WatchStatus\#
        ":{"type":"object","description":"Everything that is known of a watch now.","required":["name","state","condit\#
        ions","active_version","pin","accuracy","scrape","buffer","schedule","training","drift","series","checkpoint",\#
        "emission_conflict","owner"],"properties":{"name":{"$ref":"#/components/schemas/Name"},"state":{"$ref":"#/comp\#
        onents/schemas/WatchState"},"conditions":{"type":"array","items":{"$ref":"#/components/schemas/Condition"}},"a\#
        ctive_version":{"type":["object","null"],"description":"The promoted version; null while there is none.","requ\#
        ired":["number","model","stage","served","metrics"],"properties":{"number":{"type":"integer","minimum":1},"mod\#
        el":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","e\#
        ts","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection\#
        "]},"stage":{"type":"string","const":"production"},"served":{"type":"boolean","description":"False while its a\#
        rtifact or the configuration keeps it from being served."},"metrics":{"type":"object","required":["validation"\#
        ],"properties":{"validation":{"anyOf":[{"$ref":"#/components/schemas/ValidationMetrics"},{"type":"null"}]}}}}}\#
        ,"pin":{"anyOf":[{"$ref":"#/components/schemas/Pin"},{"type":"null"}]},"accuracy":{"type":"object","descriptio\#
        n":"Live quality from matured forecasts, never from training.","required":["mean","series","interval"],"proper\#
        ties":{"interval":{"type":"object","description":"How the interval at the emitted level has kept its promise, \#
        over all series and steps.","required":["level","target","coverage"],"properties":{"level":{"type":"number"},"\#
        target":{"type":"number","description":"The share of values that it is meant to hold."},"coverage":{"type":["n\#
        umber","null"],"description":"The share that it has held; null before the first."}}},"mean":{"type":"array","i\#
        tems":{"$ref":"#/components/schemas/LiveAccuracy"},"description":"Over the series; `n` is the sum."},"series":\#
        {"type":"array","items":{"type":"object","required":["id","labels","version","steps"],"properties":{"id":{"typ\#
        e":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"version":{"type":"integer","\#
        minimum":1},"steps":{"type":"array","items":{"$ref":"#/components/schemas/LiveAccuracy"}}}}}}},"scrape":{"type\#
        ":"object","required":["last_attempt","last_success","through","failures","next_due","lag_seconds","error"],"p\#
        roperties":{"last_attempt":{"type":["string","null"],"format":"date-time"},"last_success":{"type":["string","n\#
        ull"],"format":"date-time"},"through":{"type":["string","null"],"format":"date-time","description":"The newest\#
         grid time that was fetched."},"failures":{"type":"integer","description":"Failures in a row."},"next_due":{"t\#
        ype":["string","null"],"format":"date-time"},"lag_seconds":{"type":["number","null"]},"error":{"anyOf":[{"$ref\#
        ":"#/components/schemas/Reason"},{"type":"null"}]}}},"buffer":{"type":"object","required":["capacity","points"\#
        ,"fill"],"properties":{"capacity":{"type":"integer","description":"Grid points held per series."},"points":{"t\#
        ype":"object","description":"Observed points over the series.","required":["min","mean"],"properties":{"min":{\#
        "type":["number","null"]},"mean":{"type":["number","null"]}}},"fill":{"type":"object","description":"Share of \#
        the capacity over the series.","required":["min","mean"],"properties":{"min":{"type":["number","null"]},"mean"\#
        :{"type":["number","null"]}}}}},"schedule":{"type":"object","required":["next","last","missed_since_start","la\#
        st_trigger"],"properties":{"next":{"type":["string","null"],"format":"date-time"},"last":{"type":["string","nu\#
        ll"],"format":"date-time"},"missed_since_start":{"type":"integer"},"last_trigger":{"type":["string","null"],"e\#
        num":["cold_start","cron","drift","manual","experiment",null]}}},"training":{"type":"object","required":["open\#
        _run","last_run","failures","not_before"],"properties":{"open_run":{"anyOf":[{"$ref":"#/components/schemas/Tra\#
        iningRun"},{"type":"null"}]},"last_run":{"anyOf":[{"$ref":"#/components/schemas/TrainingRun"},{"type":"null"}]\#
        ,"description":"The newest finished one."},"failures":{"type":"integer","description":"Failures in a row."},"n\#
        ot_before":{"type":["string","null"],"format":"date-time","description":"Until then no training is started aft\#
        er failures."}}},"drift":{"type":"object","required":["policy","score"],"properties":{"policy":{"$ref":"#/comp\#
        onents/schemas/DriftPolicy"},"score":{"type":["number","null"],"description":"Null until drift is measured."}}\#
        },"series":{"type":"object","required":["modelled","forecasting","stale","cold","refused","max"],"properties":\#
        {"modelled":{"type":"integer"},"forecasting":{"type":"integer"},"stale":{"type":"integer"},"cold":{"type":"int\#
        eger","description":"Joined after the active version was trained."},"refused":{"type":"integer","description":\#
        "Over `max`."},"max":{"type":"integer"}}},"checkpoint":{"type":["object","null"],"description":"What a restart\#
         would go on from; null while no process runs the watch.","required":["taken_at","bytes","closed_through","res\#
        tored"],"properties":{"taken_at":{"type":["string","null"],"format":"date-time"},"bytes":{"type":["integer","n\#
        ull"]},"closed_through":{"type":["string","null"],"format":"date-time","description":"The newest grid time tha\#
        t is in it."},"restored":{"type":["string","null"],"enum":["resumed","data_only","none","corrupt","too_old","c\#
        onfiguration_changed","ahead_of_time",null],"description":"What the start made of the checkpoint that it found\#
        . resumed: everything went on; data_only: the data was kept, the active version started anew; none: there was \#
        no checkpoint; else it was ignored."}}},"emission_conflict":{"type":["string","null"],"description":"The older\#
         watch that emits the same series; this one then emits nothing in that format."},"owner":{"type":["string","nu\#
        ll"],"description":"The process that runs it."}}},"WindowAverageParameters":{"type":"object","description":"Hy\#
        per-parameters of the model `window_average`.","additionalProperties":false,"properties":{"window":{"type":["i\#
        nteger","null"],"minimum":1,"maximum":10000,"default":12,"description":"How many of the newest grid points are\#
         summed up."},"statistic":{"type":["string","null"],"enum":["mean","median",null],"default":"median","descript\#
        ion":"How they are summed up."}}}}}}
        """#
}
