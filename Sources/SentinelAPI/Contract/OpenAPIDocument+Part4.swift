// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part4 = #"""
        e chosen model, each optional.","anyOf":[{"$ref":"#/components/schemas/AutoParameters"},{"$ref":"#/components/\#
        schemas/NaiveParameters"},{"$ref":"#/components/schemas/SeasonalNaiveParameters"},{"$ref":"#/components/schema\#
        s/WindowAverageParameters"},{"$ref":"#/components/schemas/SesParameters"},{"$ref":"#/components/schemas/Expone\#
        ntialSmoothingParameters"},{"$ref":"#/components/schemas/EtsParameters"},{"$ref":"#/components/schemas/ThetaPa\#
        rameters"},{"$ref":"#/components/schemas/ArimaParameters"},{"$ref":"#/components/schemas/MstlParameters"},{"$r\#
        ef":"#/components/schemas/LinearTrendParameters"},{"$ref":"#/components/schemas/SgdParameters"},{"$ref":"#/com\#
        ponents/schemas/NlinearParameters"},{"$ref":"#/components/schemas/FourierRidgeParameters"},{"$ref":"#/componen\#
        ts/schemas/GradientBoostingParameters"},{"$ref":"#/components/schemas/ModelSelectionParameters"}]},"ModelSelec\#
        tionParameters":{"type":"object","description":"Hyper-parameters of the model `model_selection`.","additionalP\#
        roperties":false,"properties":{"candidates":{"type":["string","null"],"default":"auto,naive,seasonal_naive,win\#
        dow_average,ses,exponential_smoothing,ets,theta,arima,mstl,linear_trend,sgd,nlinear,fourier_ridge,gradient_boo\#
        sting","description":"The models to choose from, with their defaults; `naive` is always among them."},"budget"\#
        :{"type":["number","null"],"minimum":1,"maximum":1000000000,"default":1000000,"description":"Work units to spe\#
        nd on a series: twice a model's price per point, cheapest models first."},"ensemble":{"type":["string","null"]\#
        ,"enum":["on","off",null],"default":"on","description":"Whether the median of the best three may be the choice\#
        ."}}},"MstlParameters":{"type":"object","description":"Hyper-parameters of the model `mstl`.","additionalPrope\#
        rties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"descr\#
        iption":"Length of the season in steps, 1 for none; 0 finds it from the step and the data."},"season2":{"type"\#
        :["integer","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of a second season in steps\#
        , 0 for none beside a given `season`."},"robust":{"type":["string","null"],"enum":["on","off",null],"default":\#
        "off","description":"Whether outliers are kept from the seasons; it costs six times as much."},"rest":{"type":\#
        ["string","null"],"enum":["ets","theta","ses","exponential_smoothing",null],"default":"ets","description":"The\#
         model of what remains without the seasons."}}},"NaiveParameters":{"type":"object","description":"Hyper-parame\#
        ters of the model `naive`.","additionalProperties":false,"properties":{}},"Name":{"type":"string","pattern":"^\#
        [a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","minLength":1,"maxLength":63,"description":"A name that the client choose\#
        s: lower-case letters, digits and inner hyphens."},"NlinearParameters":{"type":"object","description":"Hyper-p\#
        arameters of the model `nlinear`.","additionalProperties":false,"properties":{"lags":{"type":["integer","null"\#
        ],"minimum":0,"maximum":336,"default":0,"description":"How many of the newest points are read; 0: two days or \#
        24, as the data allow."},"ridge":{"type":["number","null"],"minimum":1e-09,"maximum":1000,"description":"Penal\#
        ty on the coefficients, relative to the mean diagonal of the normal matrix; chosen from the data unless given.\#
        "}}},"Parameter":{"type":"object","description":"One hyper-parameter.","required":["name","type","default","me\#
        aning"],"properties":{"name":{"type":"string"},"type":{"type":"string","enum":["integer","number","string","li\#
        st"]},"minimum":{"type":"number"},"maximum":{"type":"number"},"enum":{"type":"array","items":{"type":"string"}\#
        },"items":{"type":"array","description":"The words of a `list`, which is written as one string with commas.","\#
        items":{"type":"string"}},"default":{"description":"Null: chosen from the data.","type":["integer","number","s\#
        tring","null"]},"meaning":{"type":"string"}}},"Pin":{"type":"object","description":"What a rollback left behin\#
        d: nothing automatic changes the active version until it is released.","required":["since","reason","until","r\#
        ollback","actor","release"],"properties":{"since":{"type":"string","format":"date-time"},"reason":{"type":"str\#
        ing"},"until":{"type":["string","null"],"format":"date-time","description":"Null: until it is released."},"rol\#
        lback":{"type":["string","null"],"description":"The id of the rollback."},"actor":{"type":"string"},"release":\#
        {"type":["string","null"],"description":"The request that releases it."}}},"Preprocessing":{"type":"object","d\#
        escription":"What happens to the points of a series before a model learns from them.","required":["gaps","outl\#
        iers","scale","transform"],"properties":{"gaps":{"type":"string","enum":["exclude","hold","interpolate","zero"\#
        ]},"outliers":{"type":"string","enum":["none","hampel"]},"scale":{"type":"string","enum":["none","standard","m\#
        inmax","robust"]},"transform":{"type":"string","enum":["none","log1p","box_cox"]}}},"PreprocessingInput":{"typ\#
        e":"object","description":"What happens to the points of a series before a model learns from them. Stored in t\#
        he version.","additionalProperties":false,"properties":{"gaps":{"type":["string","null"],"enum":["exclude","ho\#
        ld","interpolate","zero",null],"default":"exclude","description":"What a missing point becomes."},"outliers":{\#
        "type":["string","null"],"enum":["none","hampel",null],"default":"none","description":"hampel tames outliers f\#
        or fitting only; a running model sees what was measured."},"scale":{"type":["string","null"],"enum":["none","s\#
        tandard","minmax","robust",null],"default":"none","description":"To what the values are scaled."},"transform":\#
        {"type":["string","null"],"enum":["none","log1p","box_cox",null],"default":"none","description":"What makes th\#
        e values more symmetric; forecasts are brought back."}}},"Problem":{"type":"object","description":"An error, R\#
        FC 9457.","required":["type","title","status","detail","instance","code","request_id","retryable"],"properties\#
        ":{"type":{"type":"string","format":"uri-reference","description":"A relative URI, `/problems/{code}`."},"titl\#
        e":{"type":"string","description":"The standard phrase of the status."},"status":{"type":"integer","minimum":4\#
        00,"maximum":599,"description":"The HTTP status."},"detail":{"type":"string","description":"A sentence that na\#
        mes the field and the fix."},"instance":{"type":"string","format":"uri-reference","description":"The path of t\#
        he request."},"code":{"type":"string","description":"A stable lower_snake word that programs may switch on, su\#
        ch as `watch_not_found`."},"request_id":{"type":"string","description":"The `X-Request-Id` of the reply; the l\#
        og has the details under it."},"retryable":{"type":"boolean","description":"Whether the same request may succe\#
        ed later without a change."},"errors":{"type":"array","items":{"$ref":"#/components/schemas/Fault"},"minItems"\#
        :1,"description":"Every fault of the request at once."}}},"Promotion":{"type":"object","description":"One move\#
         of a version between stages.","required":["watch","version","from_stage","to_stage","state","reason","actor",\#
        "previous_version","activation_seq","released_pin","restored_configuration","at"],"properties":{"watch":{"$ref\#
        ":"#/components/schemas/Name"},"version":{"type":"integer","minimum":1},"from_stage":{"type":"string","enum":[\#
        "development","staging","production","archived"]},"to_stage":{"type":"string","enum":["development","staging",\#
        "production","archived"]},"state":{"type":"string","enum":["pending","acknowledged"],"description":"pending: s\#
        tored; the serving process has not confirmed yet."},"reason":{"type":"string"},"actor":{"type":"string"},"prev\#
        ious_version":{"type":["integer","null"],"description":"The version that was active before."},"activation_seq"\#
        :{"type":["integer","null"],"description":"Null when the active version did not change."},"released_pin":{"typ\#
        e":"boolean"},"restored_configuration":{"type":"boolean"},"at":{"type":"string","format":"date-time"}}},"Promo\#
        tionInput":{"type":"object","description":"Where to move a version.","required":["to_stage"],"additionalProper\#
        ties":false,"properties":{"to_stage":{"type":"string","enum":["development","staging","production","archived"]\#
        },"reason":{"type":["string","null"],"maxLength":1000,"default":"","description":"For the record."},"expected_\#
        active_version":{"type":["integer","null"],"minimum":1,"maximum":2147483647,"description":"A guard: 409 when a\#
        nother version is active."},"release_pin":{"type":["boolean","null"],"default":false,"description":"Leave the \#
        version that a rollback has pinned, and release the pin."},"restore_configuration":{"type":["boolean","null"],\#
        "default":false,"description":"Also put the configuration back that the version was trained under."}}},"Promot\#
        ionPreview":{"type":"object","description":"What `validate_only` answers.","required":["validate_only","promot\#
        ion"],"properties":{"validate_only":{"type":"boolean","const":true},"promotion":{"$ref":"#/components/schemas/\#
        Promotion"}}},"QualityReport":{"type":"object","description":"Why a series can or cannot be trained.","require\#
        d":["id","labels","trainable","points_needed","points_covered","span","last_observed","checks"],"properties":{\#
        "id":{"type":"string","description":"The id of the series."},"labels":{"type":"object","additionalProperties":\#
        {"type":"string"}},"trainable":{"type":"boolean"},"points_needed":{"type":"integer","description":"Observed po\#
        ints that the model needs."},"points_covered":{"type":"integer","description":"Observed points in the window t\#
        hat counts."},"span":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+\#
        ms)?)\\s*$","description":"From the oldest to the newest grid point held."},"last_observed":{"type":["string",\#
        "null"],"format":"date-time"},"checks":{"type":"array","items":{"type":"object","required":["name","value","li\#
        mit","verdict"],"properties":{"name":{"type":"string","enum":["points","missing_ratio","longest_gap_steps","st\#
        aleness_steps","flat_share","outlier_share","resets_per_100","duplicate_share","non_finite_share"]},"value":{"\#
        type":["number","null"]},"limit":{"type":"number"},"verdict":{"type":"string","enum":["pass","warn","fail"]}}}\#
        }}},"Readiness":{"type":"object","description":"Whether this process should get traffic.","required":["status"\#
        ,"reasons"],"properties":{"status":{"type":"string","enum":["ready","not_ready"]},"reasons":{"type":"array","i\#
        tems":{"$ref":"#/components/schemas/Reason"},"description":"What stands in the way."}}},"Reason":{"type":"obje\#
        ct","description":"Why something is as it is.","required":["reason","message"],"properties":{"reason":{"type":\#
        "string","description":"A lower_snake word that programs may switch on."},"message":{"type":"string","descript\#
        ion":"A sentence for people."}}},"Rollback":{"type":"object","description":"One return to an earlier version."\#
        ,"required":["id","watch","from","to","state","reason","actor","note","restored_configuration","activation_seq\#
        ","pinned","pinned_until","created_at","acknowledged_at","released_at","released_by"],"properties":{"id":{"typ\#
        e":"string","description":"Such as `rbk_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/N\#
        ame"},"from":{"type":["integer","null"]},"to":{"type":"integer","minimum":1},"state":{"type":"string","enum":[\#
        "pending","acknowledged","failed","released"],"description":"acknowledged: no scrape that starts later shows t\#
        he version that was left. released: its pin was lifted."},"reason":{"type":"string"},"actor":{"type":"string"}\#
        ,"restored_configuration":{"type":"boolean"},"activation_seq":{"type":"integer"},"note":{"type":"string","desc\#
        ription":"What to know of the choice of the target, such as versions that were passed over; often empty."},"pi\#
        nned":{"type":"boolean","description":"Whether it keeps the watch on its target now; DELETE releases it."},"pi\#
        nned_until":{"type":["string","null"],"format":"date-time","description":"The end of the pin; null for one tha\#
        t lasts until it is released."},"created_at":{"type":"string","format":"date-time"},"acknowledged_at":{"type":\#
        ["string","null"],"format":"date-time"},"released_at":{"type":["string","null"],"format":"date-time"},"release\#
        d_by":{"type":["string","null"],"description":"`system:configuration` when the watch was changed to another co\#
        nfiguration."}}},"RollbackInput":{"type":"object","description":"What to roll back to; an empty body rolls bac\#
        k to the previously active version.","additionalProperties":false,"properties":{"reason":{"type":["string","nu\#
        ll"],"maxLength":1000,"default":"","description":"For the record."},"to_version":{"type":["integer","null"],"m\#
        inimum":1,"maximum":2147483647,"description":"The previously active version by default."},"expected_active_ver\#
        sion":{"type":["integer","null"],"minimum":1,"maximum":2147483647,"description":"A guard: 409 when another ver\#
        sion is active."},"restore_configuration":{"type":["boolean","null"],"default":false,"description":"Also put t\#
        he configuration back that the target was trained under."},"pin":{"type":["boolean","null"],"default":true,"de\#
        scription":"Keep drift, schedule and experiments from undoing it."},"pinned_until":{"type":["string","null"],"\#
        format":"date-time","description":"The end of the pin; until it is released by default."}}},"RollbackPatch":{"\#
        type":"object","description":"What is changed of a rollback. What it did stays done.","additionalProperties":f\#
        alse,"properties":{"reason":{"type":["string","null"],"maxLength":1000},"pinned_until":{"type":["string","null\#
        "],"format":"date-time","description":"Null: until it is released."}}},"RollbackList":{"type":"object","descri\#
        ption":"Newest first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/component\#
        s/schemas/Rollback"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; abs\#
        ent on the last page."}}},"RollbackPreview":{"type":"object","description":"What `validate_only` answers; the \#
        id stands for nothing.","required":["validate_only","rollback"],"properties":{"validate_only":{"type":"boolean\#
        ","const":true},"rollback":{"$ref":"#/components/schemas/Rollback"}}},"SeasonalNaiveParameters":{"type":"objec\#
        t","description":"Hyper-parameters of the model `seasonal_naive`.","additionalProperties":false,"properties":{\#
        "season":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of the seas\#
        on in steps, 1 for none; 0 finds it from the step and the data."}}},"Selection":{"type":"object","description"\#
        :"How the models of a version were chosen.","required":["budget","chosen","series"],"properties":{"budget":{"t\#
        ype":"number","description":"In work units of the catalogue."},"chosen":{"type":"object","description":"What s\#
        erves, and in how many series.","additionalProperties":{"type":"integer"}},"series":{"type":"array","maxItems"\#
        :20,"items":{"type":"object","required":["series","chosen","candidates"],"properties":{"series":{"type":"strin\#
        g"},"chosen":{"type":"array","items":{"type":"string"}},"candidates":{"type":"array","description":"In the ord\#
        er in which they were tried, the cheapest first.","items":{"type":"object","required":["name","outcome","score\#
        ","standard_error","work_units","detail"],"properties":{"name":{"type":"string"},"outcome":{"type":"string","e\#
        num":["chosen","within_one_standard_error","worse","worse_than_naive","over_budget","failed"]},"score":{"type"\#
        :["number","null"],"description":"Mean of MASE and pinball loss."},"standard_error":{"type":["number","null"]}\#
        ,"work_units":{"type":"number"},"detail":{"type":"string"}}}}}}}}},"Series":{"type":"object","description":"On\#
        e label set that the query of a watch returns.","required":["id","labels","first_seen","last_seen","stale","la\#
        st_observed","last_value","points","observed","version","cold","issued_at","counters"],"properties":{"id":{"ty\#
        pe":"string","pattern":"^[0-9a-f]{16}$","description":"Sixteen hexadecimal digits of the fingerprint of the la\#
        bels."},"labels":{"type":"object","additionalProperties":{"type":"string"}},"first_seen":{"type":"string","for\#
        mat":"date-time"},"last_seen":{"type":"string","format":"date-time"},"stale":{"type":"boolean","description":"\#
        The newest observation is older than the forecasts reach."},"last_observed":{"type":["string","null"],"format"\#
        :"date-time"},"last_value":{"type":["number","null"]},"points":{"type":["integer","null"],"description":"Grid \#
        points held."},"observed":{"type":["integer","null"],"description":"Of them observed."},"version":{"type":["in\#
        teger","null"],"minimum":1,"description":"The version that forecasts it."},"cold":{"type":"boolean","descripti\#
        on":"It joined after that version was trained."},"issued_at":{"type":["string","null"],"format":"date-time"},"\#
        counters":{"type":["object","null"],"description":"What was noticed since the series joined; null while it doe\#
        s not run.","required":["late","late_dropped","duplicates","non_finite"],"properties":{"late":{"type":"integer\#
        "},"late_dropped":{"type":"integer"},"duplicates":{"type":"integer"},"non_finite":{"type":"integer"}}}}},"Seri\#
        esDrift":{"type":"object","description":"Every check of one series, with its reason.","required":["id","labels\#
        ","severity","since","judged","harder","explanation","checks"],"properties":{"id":{"type":"string"},"labels":{\#
        "type":"object","additionalProperties":{"type":"string"}},"severity":{"type":"string","enum":["none","low","hi\#
        gh"]},"since":{"type":["string","null"],"format":"date-time","description":"When this severity began."},"judge\#
        d":{"type":"boolean","description":"Whether there is enough data."},"harder":{"type":"boolean","description":"\#
        Errors are up, but not against repeating the last value; a retraining would not help."},"explanation":{"type":\#
        "string"},"checks":{"type":"array","items":{"type":"object","required":["name","value","threshold","passed","s\#
        ince","detail"],"properties":{"name":{"type":"string","enum":["mae_ratio","mae","skill_ratio","residual_locati\#
        on","residual_loss","input_ks","input_psi","input_wasserstein"]},"value":{"type":["number","null"],"descriptio\#
        n":"Null where it could not be judged."},"threshold":{"type":"number","description":"The value fails at or abo\#
        ve this."},"passed":{"type":"boolean"},"since":{"type":["string","null"],"format":"date-time","description":"W\#
        hen the present failure began."},"detail":{"type":"string"}}}}}},"SeriesForecast":{"type":"object","descriptio\#
        n":"The newest forecast of one series.","required":["id","labels","version","cold","stale","issued_at","data_a\#
        ge_seconds","steps"],"properties":{"id":{"type":"string"},"labels":{"type":"object","additionalProperties":{"t\#
        ype":"string"}},"version":{"type":["integer","null"],"minimum":1},"cold":{"type":"boolean"},"stale":{"type":"b\#
        oolean","description":"A stale series has no steps, as on `/metrics`."},"issued_at":{"type":["string","null"],\#
        "format":"date-time"},"data_age_seconds":{"type":["number","null"]},"steps":{"type":"array","items":{"type":"o\#
        bject","required":["step","time","value","intervals"],"properties":{"step":{"type":"integer","minimum":1,"desc\#
        ription":"1-based."},"time":{"type":"string","format":"date-time","description":"On the grid."},"value":{"type\#
        ":"number"},"intervals":{"type":"array","description":"One per level, ascending; none until errors are known."\#
        ,"items":{"type":"object","required":["level","lower","upper"],"properties":{"level":{"type":"number"},"lower"\#
        :{"type":"number"},"upper":{"type":"number"}}}}}}}}},"SeriesList":{"type":"object","description":"In the order\#
         of ids.","required":["watch","items"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"items":{"ty\#
        pe":"array","items":{"$ref":"#/components/schemas/Series"},"maxItems":1000},"next_page_token":{"type":"string"\#
        ,"description":"Opaque and signed; absent on the last page."}}},"SesParameters":{"type":"object","description"\#
        :"Hyper-parameters of the model `ses`.","additionalProperties":false,"properties":{"alpha":{"type":["number","\#
        null"],"minimum":0.001,"maximum":1,"description":"Weight of the newest value; the best of eleven unless given.\#
        "},"criterion":{"type":["string","null"],"enum":["mae","mse",null],"default":"mae","description":"What the cho\#
        sen weight minimises: the absolute or the squared one-step error."}}},"SgdParameters":{"type":"object","descri\#
        ption":"Hyper-parameters of the model `sgd`.","additionalProperties":false,"properties":{"epochs":{"type":["in\#
        teger","null"],"minimum":1,"maximum":200,"default":20,"description":"The most passes over the training rows."}\#
        ,"learning_rate":{"type":["number","null"],"minimum":0.0001,"maximum":1,"default":0.5,"description":"The first\#
         pass's step, relative to the squared length of a row."},"l2":{"type":["number","null"],"minimum":0,"maximum":\#
        0.5,"default":0.0001,"description":"Shrinkage per pass."},"cyclical_time":{"type":["string","null"],"enum":["a\#
        uto","on","off",null],"default":"auto","description":"Hour of the day and day of the week as inputs; `auto`: f\#
        rom 2 days and 2 weeks of data on."}}},"SourceRevision":{"type":"object","description":"The data source as it \#
        was.","required":["id","revision"],"properties":{"id":{"type":"string"},"revision":{"type":"integer"}}},"StepM\#
        etrics":{"description":"The same for one step ahead.","allOf":[{"$ref":"#/components/schemas/ErrorMetrics"},{"\#
        type":"object","required":["step"],"properties":{"step":{"type":"integer","minimum":1,"description":"1-based."\#
        }}}]},"Summary":{"type":"object","description":"The whole fleet at a glance.","required":["watches","series","\#
        versions","rollbacks","data_sources","training_runs","pins","oldest_lag","build"],"properties":{"watches":{"ty\#
        pe":"object","required":["total","by_state"],"properties":{"total":{"type":"integer"},"by_state":{"type":"obje\#
        ct","description":"Watches in each state, as this process sees them.","additionalProperties":{"type":"integer"\#
        }}}},"series":{"type":"integer","description":"Series that are followed."},"versions":{"type":"integer"},"roll\#
        backs":{"type":"integer"},"data_sources":{"type":"object","required":["healthy","unhealthy","unknown"],"proper\#
        ties":{"healthy":{"type":"integer"},"unhealthy":{"type":"integer"},"unknown":{"type":"integer","description":"\#
        Not probed yet."}}},"training_runs":{"type":"object","required":["queued","running","failed_last_24h"],"proper\#
        ties":{"queued":{"type":"integer"},"running":{"type":"integer"},"failed_last_24h":{"type":"integer"}}},"pins":\#
        {"type":"object","required":["count","watches"],"properties":{"count":{"type":"integer"},"watches":{"type":"ar\#
        ray","items":{"type":"string"},"maxItems":100,"description":"The first names."}}},"oldest_lag":{"type":["objec\#
        t","null"],"description":"The watch whose newest point is the furthest behind; null before the first scrape.",\#
        "required":["watch","seconds"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"seconds":{"type":"n\#
        umber"}}},"build":{"type":"object","required":["version","details","instance","started_at"],"properties":{"ver\#
        sion":{"type":"string"},"details":{"type":"object","additionalProperties":{"type":"string"}},"instance":{"type\#
        ":"string"},"started_at":{"type":"string","format":"date-time"}}}}},"Support":{"type":"object","description":"\#
        The range of the values; no forecast and no bound is outside of it.","required":["min","max"],"properties":{"m\#
        in":{"type":["number","null"]},"max":{"type":["number","null"]}}},"SupportInput":{"type":"object","description\#
        ":"The range of the values; no forecast and no bound is outside of it.","additionalProperties":false,"properti\#
        es":{"min":{"type":["number","null"],"description":"0 by default for a rate or an increase; else unbounded."},\#
        "max":{"type":["number","null"],"description":"Above `min`; unbounded by default."}}},"ThetaParameters":{"type\#
        ":"object","description":"Hyper-parameters of the model `theta`.","additionalProperties":false,"properties":{"\#
        variant":{"type":["string","null"],"enum":["auto","standard","optimized","dynamic","dynamic_optimized",null],"\#
        default":"dynamic_optimized","description":"The member of the family; `auto` takes the one with the smallest s\#
        quared errors."},"season":{"type":["integer","null"],"minimum":0,"maximum":10080,"default":0,"description":"St\#
        eps per season, at least three of which must fit into the window; 0 finds it, 1 means none."},"season_type":{"\#
        type":["string","null"],"enum":["auto","additive","multiplicative",null],"default":"auto","description":"How t\#
        he season is taken out: `auto` takes what leaves the smaller squared errors; always additive where a value is \#
        not positive."}}},"TrainingRun":{"type":"object","description":"One attempt to make a version.","required":["i\#
        d","watch","trigger","policy","state","progress","actor","attempts","cause","version","outcome","error","spec_\#
        generation","data_source","requested_at","started_at","finished_at"],"properties":{"id":{"type":"string","desc\#
        ription":"Such as `run_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Name"},"trigger":{\#
        "type":"string","enum":["cold_start","cron","drift","manual","experiment"]},"policy":{"type":"string","enum":[\#
        "full_retrain","finetune"]},"state":{"type":"string","enum":["queued","running","succeeded","failed","cancelle\#
        d","superseded"],"description":"superseded: the configuration changed meanwhile, the result is not used."},"pr\#
        ogress":{"type":"number","minimum":0,"maximum":1},"actor":{"type":"string"},"attempts":{"type":"integer"},"cau\#
        se":{"type":["object","null"],"description":"Of a run for drift: what was found.","required":["severity","scor\#
        e","explanation"],"properties":{"severity":{"type":"string","enum":["low","high"]},"score":{"type":["number","\#
        null"],"description":"The largest ratio of a live error to its baseline, or the largest live error in mode abs\#
        olute."},"explanation":{"type":"string"}}},"version":{"type":["integer","null"],"description":"The version it \#
        made."},"outcome":{"anyOf":[{"$ref":"#/components/schemas/GateOutcome"},{"type":"null"}]},"error":{"type":["ob\#
        ject","null"],"description":"Why it failed.","required":["code","detail"],"properties":{"code":{"type":"string\#
        "},"detail":{"type":"string"}}},"spec_generation":{"type":"integer"},"data_source":{"$ref":"#/components/schem\#
        as/SourceRevision"},"requested_at":{"type":"string","format":"date-time"},"started_at":{"type":["string","null\#
        "],"format":"date-time"},"finished_at":{"type":["string","null"],"format":"date-time"}}},"TrainingRunAccepted"\#
        :{"description":"The run, and whether it was open already.","allOf":[{"$ref":"#/components/schemas/TrainingRun\#
        "},{"type":"object","required":["coalesced"],"properties":{"coalesced":{"type":"boolean","description":"An ope\#
        n run was there: it is the answer, no second one was made."}}}]},"TrainingRunInput":{"type":"object","descript\#
        ion":"How to train; an empty body retrains fully.","additionalProperties":false,"properties":{"policy":{"type"\#
        :["string","null"],"enum":["full_retrain","finetune",null],"default":"full_retrain","description":"`finetune` \#
        goes on from the active version where the model can."}}},"TrainingRunList":{"type":"object","description":"New\#
        est first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/T\#
        rainingRun"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on t\#
        he last page."}}},"TrainingRunPatch":{"type":"object","description":"Cancels an open run.","required":["state"\#
        ],"additionalProperties":false,"properties":{"state":{"type":"string","const":"cancelled","description":"The o\#
        ne change that a client can make."}}},"TrainingRunPreview":{"type":"object","description":"What `validate_only\#
        ` answers; the id stands for nothing.","required":["validate_only","training_run"],"properties":{"validate_onl\#
        y":{"type":"boolean","const":true},"training_run":{"$ref":"#/components/schemas/TrainingRun"}}},"MeasuredMetri\#
        cs":{"type":"object","description":"Errors over all steps and per step, means over the series.","required":["o\#
        verall","steps"],"properties":{"overall":{"$ref":"#/components/schemas/ErrorMetrics"},"steps":{"type":"array",\#
        "items":{"$ref":"#/components/schemas/StepMetrics"}}}},"ValidationMetrics":{"type":"object","description":"Rol\#
        ling-origin validation; `naive` is the last-value forecast on the same origins.","required":["overall","naive"\#
        ,"steps","origins"],"properties":{"overall":{"$ref":"#/components/schemas/ErrorMetrics"},"naive":{"$ref":"#/co\#
        mponents/schemas/ErrorMetrics"},"steps":{"type":"array","items":{"$ref":"#/components/schemas/StepMetrics"}},"\#
        origins":{"type":"integer","description":"Rolling origins."}}},"Version":{"type":"object","description":"An im\#
        mutable result of training: where it stands, where it came from, how good it was.","required":["number","watch\#
        ","model","stage","created_at","lineage","data_source","trigger","policy","actor","started_at","duration_ms","\#
        data_window","sample_count","series_count","skipped_series","parameters","metrics","gate","features","preproce\#
        ssing","importance","selection","drift_score","configuration","artifact","imported","blocked","tags","descript\#
        ion"],"properties":{"number":{"type":"integer","minimum":1,"description":"Per watch name, never reused."},"wat\#
        ch":{"$ref":"#/components/schemas/Name"},"model":{"type":"string","enum":["auto","naive","seasonal_naive","win\#
        dow_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourie\#
        r_ridge","gradient_boosting","model_selection"]},"stage":{"type":"string","enum":["development","staging","pro\#
        duction","archived"]},"created_at":{"type":"string","format":"date-time"},"lineage":{"type":"object","required\#
        ":["parent","training_run"],"properties":{"parent":{"type":["integer","null"],"description":"The version that \#
        was active then."},"training_run":{"type":["string","null"]}}},"data_source":{"$ref":"#/components/schemas/Sou\#
        rceRevision"},"trigger":{"type":"string","enum":["cold_start","cron","drift","manual","experiment"]},"policy":\#
        {"type":"string","enum":["full_retrain","finetune"]},"actor":{"type":"string"},"started_at":{"type":["string",\#
        "null"],"format":"date-time"},"duration_ms":{"type":"number"},"data_window":{"type":"object","description":"Gr\#
        id times of the oldest and newest point that was learnt from.","required":["start","end"],"properties":{"start\#
        ":{"type":"string","format":"date-time"},"end":{"type":"string","format":"date-time"}}},"sample_count":{"type"\#
        :"integer"},"series_count":{"type":"integer"},"skipped_series":{"type":"array","items":{"type":"object","requi\#
        red":["series","reason"],"properties":{"series":{"type":"string"},"reason":{"type":"string"}}},"description":"\#
        Series that could not be trained."},"parameters":{"$ref":"#/components/schemas/ModelParameters"},"metrics":{"t\#
        ype":"object","required":["training","validation","live"],"properties":{"training":{"anyOf":[{"$ref":"#/compon\#
        ents/schemas/MeasuredMetrics"},{"type":"null"}],"description":"On the points that it has learnt from."},"valid\#
        ation":{"$ref":"#/components/schemas/ValidationMetrics"},"live":{"anyOf":[{"type":"object","required":["overal\#
        l","steps"],"properties":{"overall":{"$ref":"#/components/schemas/LiveErrors"},"steps":{"type":"array","items"\#
        :{"$ref":"#/components/schemas/LiveStepErrors"}}}},{"type":"null"}],"description":"Of matured forecasts, while\#
         it is served; what is not measured live is null."}}},"gate":{"$ref":"#/components/schemas/GateOutcome"},"feat\#
        ures":{"type":"array","items":{"type":"string"},"description":"What the model computes from the past of a seri\#
        es."},"preprocessing":{"type":"object","description":"Versions of before 1.1 have no `transform`.","required":\#
        ["gaps","outliers","scale"],"properties":{"gaps":{"type":"string"},"outliers":{"type":"string"},"scale":{"type\#
        ":"string"},"transform":{"type":"string"}}},"importance":{"type":["array","null"],"description":"What forecast\#
        s lean on, the most important first; shares that sum to 1 over all features. Empty where the model does not sa\#
        y.","items":{"type":"object","required":["name","weight"],"properties":{"name":{"type":"string"},"weight":{"ty\#
        pe":"number","minimum":0}}}},"selection":{"anyOf":[{"$ref":"#/components/schemas/Selection"},{"type":"null"}],\#
        "description":"Why these models were chosen; null for a model that is not chosen from several."},"drift_score"\#
        :{"type":["number","null"],"description":"Of a training for drift: the `score` of its cause."},"configuration"\#
        :{"type":"object","description":"What it was trained under; a rollback can restore it.","required":["transform\#
        ","model","parameters","granularity","horizon","lookback"],"properties":{"metric":{"type":"string"},"labels":{\#
        "type":"object","additionalProperties":{"type":"string"}},"matchers":{"type":"array","items":{"$ref":"#/compon\#
        ents/schemas/Matcher"}},"query":{"type":"string"},"transform":{"type":"string","enum":["none","rate","increase\#
        ","delta","auto"]},"model":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","ex\#
        ponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boo\#
        sting","model_selection"]},"parameters":{"$ref":"#/components/schemas/ModelParameters"},"granularity":{"type":\#
        "string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type\#
        ":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"lookback":{"t\#
        ype":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"preprocess\#
        ing":{"$ref":"#/components/schemas/Preprocessing"}}},"artifact":{"type":"object","required":["sha256","size","\#
        format","pruned_at"],"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"size":{"type":"integ\#
        er","description":"Bytes."},"format":{"type":"integer"},"pruned_at":{"type":["string","null"],"format":"date-t\#
        ime","description":"When the bytes were dropped, by `max_versions` or by DELETE; the record stays."}}},"import\#
        ed":{"type":["object","null"],"description":"What it was where it was exported; null for a version that was tr\#
        ained here.","required":["watch","number","actor"],"properties":{"watch":{"type":"string"},"number":{"type":"i\#
        nteger"},"actor":{"type":"string","description":"Who imported it."}}},"blocked":{"type":["object","null"],"des\#
        cription":"The mark of a rollback: nothing automatic chooses the version until a PATCH or a promotion lifts it\#
        .","required":["since","reason","rollback"],"properties":{"since":{"type":"string","format":"date-time"},"reas\#
        on":{"type":"string"},"rollback":{"type":["string","null"]}}},"tags":{"type":"object","additionalProperties":{\#
        "type":"string"}},"description":{"type":"string"}}},"VersionComparison":{"type":"object","description":"Two ve\#
        rsions of a watch side by side.","required":["watch","a","b","parameters","configuration","metrics"],"properti\#
        es":{"watch":{"$ref":"#/components/schemas/Name"},"a":{"$ref":"#/components/schemas/ComparedVersion"},"b":{"$r\#
        ef":"#/components/schemas/ComparedVersion"},"parameters":{"type":"array","items":{"type":"object","required":[\#
        "name","a","b","differs"],"properties":{"name":{"type":"string"},"a":{"description":"Null where the version ha\#
        s no such parameter."},"b":{"description":"Null where the version has no such parameter."},"differs":{"type":"\#
        boolean"}}}},"configuration":{"type":"array","description":"The fields in which the configurations differ.","i\#
        tems":{"type":"object","required":["field","a","b"],"properties":{"field":{"type":"string"},"a":{"description"\#
        :"As in the watch."},"b":{"description":"As in the watch."}}}},"metrics":{"type":"array","description":"Overal\#
        l scores; only what is served has live ones.","items":{"type":"object","required":["kind","metric","a","b","di\#
        fference"],"properties":{"kind":{"type":"string","enum":["training","validation","live"]},"metric":{"type":"st\#
        ring"},"a":{"type":["number","null"]},"b":{"type":["number","null"]},"difference":{"type":["number","null"],"d\#
        escription":"b less a."}}}}}},"ComparedVersion":{"type":"object","description":"What one should know of a vers\#
        ion beside another.","required":["number","model","stage","created_at","blocked","sample_count","data_window"]\#
        ,"properties":{"number":{"type":"integer","minimum":1},"model":{"type":"string"},"stage":{"type":"string","enu\#
        m":["development","staging","production","archived"]},"created_at":{"type":"string","format":"date-time"},"blo\#
        cked":{"type":["object","null"],"required":["since","reason","rollback"],"properties":{"since":{"type":"string\#
        ","format":"date-time"},"reason":{"type":"string"},"rollback":{"type":["string","null"]}}},"sample_count":{"ty\#
        pe":["integer","null"]},"data_window":{"type":["object","null"],"required":["start","end"],"properties":{"star\#
        t":{"type":"string","format":"date-time"},"end":{"type":"string","format":"date-time"}}}}},"VersionFile":{"typ\#
        e":"string","format":"binary","description":"An export; at most 67108864 bytes."},"VersionPatch":{"type":"obje\#
        ct","description":"What is said of a version.","additionalProperties":false,"properties":{"tags":{"type":["obj\#
        ect","null"],"maxProperties":64,"description":"A merge patch; null removes a tag, or all.","additionalProperti\#
        es":{"type":["string","null"],"maxLength":256}},"description":{"type":["string","null"],"maxLength":1000},"blo\#
        cked":{"type":"null","description":"Lifts the mark of a rollback."}}},"VersionPreview":{"type":"object","descr\#
        iption":"What `validate_only` answers; the number stands for nothing.","required":["validate_only","version"],\#
        "properties":{"validate_only":{"type":"boolean","const":true},"version":{"$ref":"#/components/schemas/Version"\#
        }}},"VersionList":{"type":"object","description":"Newest first.","required":["items"],"properties":{"items":{"\#
        type":"array","items":{"$ref":"#/components/schemas/Version"},"maxItems":1000},"next_page_token":{"type":"stri\#
        ng","description":"Opaque and signed; absent on the last page."}}},"Watch":{"description":"What to forecast an\#
        d how, and in a few words how it goes.","allOf":[{"$ref":"#/components/schemas/WatchSpecification"},{"type":"o\#
        bject","required":["id","revision","spec_generation","active_version","pin","state","error","created_at","upda\#
        ted_at"],"properties":{"id":{"type":"string","description":"Such as `wch_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"revis\#
        ion":{"type":"integer","minimum":1,"description":"Moves with each edit."},"spec_generation":{"type":"integer",\#
        "minimum":1,"description":"Moves with each edit that makes the results of an earlier training unusable."},"act\#
        ive_version":{"type":["integer","null"],"minimum":1,"description":"Null until the first version is promoted."}\#
        ,"pin":{"anyOf":[{"$ref":"#/components/schemas/Pin"},{"type":"null"}]},"state":{"$ref":"#/components/schemas/W\#
        atchState"},"error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}],"description":"The first\#
         condition that somebody should look at; null when there is none."},"created_at":{"type":"string","format":"da\#
        te-time"},"updated_at":{"type":"string","format":"date-time"}}}]},"WatchInput":{"type":"object","description":\#
        "A watch as a client writes it. A field that is null counts as absent.","additionalProperties":false,"properti\#
        es":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"descrip\#
        tion":"Required on POST; on PUT it may repeat the name of the URL."},"data_source":{"type":["string","null"],"\#
        minLength":1,"maxLength":63,"default":"default","description":"The name of a data source that exists."},"metri\#
        c":{"type":["string","null"],"minLength":1,"maxLength":1024,"description":"The metric to watch. Either `metric\#
        ` (with `labels` and `matchers`) or `query` is needed, not both."},"labels":{"type":["object","null"],"descrip\#
        tion":"Labels that must be equal.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":4096\#
        }},"matchers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Matcher"},"maxItems":32,"descript\#
        ion":"Further matchers."},"query":{"type":["string","null"],"minLength":1,"maxLength":8192,"description":"A Pr\#
        omQL expression that returns an instant vector."},"transform":{"type":["string","null"],"enum":["none","rate",\#
        "increase","delta","auto",null],"default":"auto","description":"What is computed of the metric before forecast\#
        ing; `auto` takes the rate of a counter. A `query` is taken as it is."},"model":{"type":["string","null"],"enu\#
        m":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl\#
        ","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection",null],"default":"auto",\#
        "description":"The kind of model, see `/v1/models`."},"parameters":{"anyOf":[{"$ref":"#/components/schemas/Mod\#
        elParameters"},{"type":"null"}],"description":"Hyper-parameters of the model."},"seed":{"type":["integer","nul\#
        l"],"minimum":0,"maximum":2147483647,"default":42,"description":"Of everything random in training."},"cron":{"\#
        type":["string","null"],"minLength":1,"maxLength":256,"default":"0 */6 * * *","description":"When it is retrai\#
        ned: minute, hour, day of month, month, day of week."},"time_zone":{"type":["string","null"],"minLength":1,"ma\#
        xLength":64,"default":"UTC","description":"An IANA name, for `cron`."},"granularity":{"type":["string","null"]\#
        ,"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1m","descripti\#
        on":"The grid step, 1s to 7d."},"horizon":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)\#
        ?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far ahead: a whole multiple of the granularity, 1\#
         to 1,000 steps. Default: 5 steps."},"lookback":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\#
        \\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history the model sees: a whole multip\#
        le of the granularity, longer than the horizon. Default: the larger of 30 steps and 6 horizons."},"training_wi\#
        ndow":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\#
        \s*$","description":"How much history is kept for training: a whole multiple of the granularity, at least look\#
        back and horizon, at most 50,000 points. Default: the larger of 1,000 points and 3 times lookback and horizon.\#
        "},"scrape_delay":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)\#
        ?(\\d+ms)?)\\s*$","description":"How long after a grid time its value is asked for, at most the granularity. D\#
        efault: a quarter of it, 1s to 15s."},"gate":{"type":["string","null"],"enum":["on","off",null],"default":"on"\#
        ,"description":"Whether a replacement must beat the version that it replaces."},"gate_margin":{"type":["number\#
        ","null"],"minimum":0,"maximum":0.5,"default":0,"description":"By which share it must be better."},"promotion"\#
        :{"type":["string","null"],"enum":["immediate","experiment","manual",null],"default":"immediate","description"\#
        :"What becomes of a trained version that the gate lets through. immediate: it becomes active; experiment: it m\#
        ust win an experiment against the active one; manual: it waits in staging."},"probation":{"type":["string","nu\#
        ll"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1d","descr\#
        iption":"How long the version before goes on in shadow after a promotion, at most 30d; when it proves to be be\#
        tter the promotion is undone. `0s` is not at all."},"drift":{"anyOf":[{"$ref":"#/components/schemas/DriftPolic\#
        yInput"},{"type":"null"}],"description":"When a drop in quality starts a retraining."},"max_versions":{"type":\#
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
        h":256}},"description":{"type":["string","null"],"maxLength":1000,"default":"","description":"For people."},"i\#
        d":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"model_defaulted":{"r\#
        eadOnly":true,"description":"Ignored, so that what was read can be written back."},"revision":{"readOnly":true\#
        ,"description":"Ignored, so that what was read can be written back."},"spec_generation":{"readOnly":true,"desc\#
        ription":"Ignored, so that what was read can be written back."},"active_version":{"readOnly":true,"description\#
        ":"Ignored, so that what was read can be written back."},"pin":{"readOnly":true,"description":"Ignored, so tha\#
        t what was read can be written back."},"state":{"readOnly":true,"description":"Ignored, so that what was read \#
        can be written back."},"error":{"readOnly":true,"description":"Ignored, so that what was read can be written b\#
        ack."},"created_at":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"upd\#
        ated_at":{"readOnly":true,"description":"Ignored, so that what was read can be written back."}},"oneOf":[{"req\#
        uired":["metric"]},{"required":["query"]}]},"WatchList":{"type":"object","description":"In the order of names.\#
        ","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Watch"},"ma\#
        xItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}\#
        },"WatchPatch":{"type":"object","description":"A merge patch (RFC 7396): what is absent stays, null puts the d\#
        efault back. Setting `query` drops `metric`, `labels` and `matchers`, and setting `metric` drops `query`; a ne\#
        w `model` starts from its default parameters; a new `granularity` renews a `scrape_delay` that was the default\#
        .","additionalProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{\#
        0,61}[a-z0-9])?$","maxLength":63,"description":"May only repeat the name of the URL."},"data_source":{"type":[\#
        "string","null"],"minLength":1,"maxLength":63,"default":"default","description":"The name of a data source tha\#
        t exists."},"metric":{"type":["string","null"],"minLength":1,"maxLength":1024,"description":"The metric to wat\#
        ch. Either `metric` (with `labels` and `matchers`) or `query` is needed, not both."},"labels":{"type":["object\#
        ","null"],"description":"Labels that must be equal.","maxProperties":64,"additionalProperties":{"type":"string\#
        ","maxLength":4096}},"matchers":{"type":["array","null"],"items":{"$ref":"#/components/schemas/Matcher"},"maxI\#
        tems":32,"description":"Further matchers."},"query":{"type":["string","null"],"minLength":1,"maxLength":8192,"\#
        description":"A PromQL expression that returns an instant vector."},"transform":{"type":["string","null"],"enu\#
        m":["none","rate","increase","delta","auto",null],"default":"auto","description":"What is computed of the metr\#
        ic before forecasting; `auto` takes the rate of a counter. A `query` is taken as it is."},"model":{"type":["st\#
        ring","null"],"enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","th\#
        eta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection",null]\#
        ,"default":"auto","description":"The kind of model, see `/v1/models`."},"parameters":{"anyOf":[{"$ref":"#/comp\#
        onents/schemas/ModelParameters"},{"type":"null"}],"description":"Hyper-parameters of the model."},"seed":{"typ\#
        e":["integer","null"],"minimum":0,"maximum":2147483647,"default":42,"description":"Of everything random in tra\#
        ining."},"cron":{"type":["string","null"],"minLength":1,"maxLength":256,"default":"0 */6 * * *","description":\#
        "When it is retrained: minute, hour, day of month, month, day of week."},"time_zone":{"type":["string","null"]\#
        ,"minLength":1,"maxLength":64,"default":"UTC","description":"An IANA name, for `cron`."},"granularity":{"type"\#
        :["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","defaul\#
        t":"1m","description":"The grid step, 1s to 7d."},"horizon":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+\#
        y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How far ahead: a whole multiple of \#
        the granularity, 1 to 1,000 steps. Default: 5 steps."},"lookback":{"type":["string","null"],"pattern":"^\\s*(0\#
        |(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history the model se\#
        es: a whole multiple of the granularity, longer than the horizon. Default: the larger of 30 steps and 6 horizo\#
        ns."},"training_window":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\#
        \\d+s)?(\\d+ms)?)\\s*$","description":"How much history is kept for training: a whole multiple of the granular\#
        ity, at least lookback and horizon, at most 50,000 points. Default: the larger of 1,000 points and 3 times loo\#
        kback and horizon."},"scrape_delay":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+\#
        h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How long after a grid time its value is asked for, at most \#
        the granularity. Default: a quarter of it, 1s to 15s."},"gate":{"type":["string","null"],"enum":["on","off",nu\#
        ll],"default":"on","description":"Whether a replacement must beat the version that it replaces."},"gate_margin\#
        ":{"type":["number","null"],"minimum":0,"maximum":0.5,"default":0,"description":"By which share it must be bet\#
        ter."},"promotion":{"type":["string","null"],"enum":["immediate","experiment","manual",null],"default":"immedi\#
        ate","description":"What becomes of a trained version that the gate lets through. immediate: it becomes active\#
        ; experiment: it must win an experiment against the active one; manual: it waits in staging."},"probation":{"t\#
        ype":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","de\#
        fault":"1d","description":"How long the version before goes on in shadow after a promotion, at most 30d; when \#
        it proves to be better the promotion is undone. `0s` is not at all."},"drift":{"anyOf":[{"$ref":"#/components/\#
        schemas/DriftPolicyInput"},{"type":"null"}],"description":"When a drop in quality starts a retraining."},"max_\#
        versions":{"type":["integer","null"],"minimum":1,"maximum":100,"default":5,"description":"Artifacts that are k\#
        ept."},"max_series":{"type":["integer","null"],"minimum":1,"maximum":1000,"default":100,"description":"Series \#
        that are modelled at most."},"emission":{"anyOf":[{"$ref":"#/components/schemas/EmissionInput"},{"type":"null"\#
        }],"description":"What appears on `/metrics`."},"interval":{"anyOf":[{"$ref":"#/components/schemas/IntervalInp\#
        ut"},{"type":"null"}],"description":"Which prediction intervals are kept."},"support":{"anyOf":[{"$ref":"#/com\#
        ponents/schemas/SupportInput"},{"type":"null"}],"description":"The range of the values, as far as it is known;\#
         a rate is never negative."},"preprocessing":{"anyOf":[{"$ref":"#/components/schemas/PreprocessingInput"},{"ty\#
        pe":"null"}],"description":"What happens to the points of a series before a model learns from them."},"on_corr\#
        upt":{"type":["string","null"],"enum":["fall_back","fail",null],"default":"fall_back","description":"What happ\#
        ens at start when the artifact of the active version cannot be loaded."},"paused":{"type":["boolean","null"],"\#
        default":false,"description":"A paused watch is neither scraped nor trained and emits nothing."},"tags":{"type\#
        ":["object","null"],"description":"For people and filters.","maxProperties":64,"additionalProperties":{"type":\#
        "string","maxLength":256}},"description":{"type":["string","null"],"maxLength":1000,"default":"","description"\#
        :"For people."}}},"WatchPreview":{"type":"object","description":"What `validate_only` answers.","required":["v\#
        alidate_only","watch","matched_series","emitted_samples","data_source_error","trainable","data_quality","next_\#
        fires"],"properties":{"validate_only":{"type":"boolean","const":true},"watch":{"$ref":"#/components/schemas/Wa\#
        tchSpecification"},"matched_series":{"type":["integer","null"],"description":"Series that the query returns; n\#
        ull when the source did not answer."},"emitted_samples":{"type":["integer","null"],"description":"Samples that\#
         it would put on `/metrics`."},"data_source_error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"n
        """#
}
