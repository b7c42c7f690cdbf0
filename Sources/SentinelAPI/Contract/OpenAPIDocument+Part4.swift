// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part4 = #"""
        taParameters"},{"$ref":"#/components/schemas/ArimaParameters"},{"$ref":"#/components/schemas/MstlParameters"},\#
        {"$ref":"#/components/schemas/LinearTrendParameters"},{"$ref":"#/components/schemas/SgdParameters"},{"$ref":"#\#
        /components/schemas/NlinearParameters"},{"$ref":"#/components/schemas/FourierRidgeParameters"},{"$ref":"#/comp\#
        onents/schemas/GradientBoostingParameters"},{"$ref":"#/components/schemas/ModelSelectionParameters"}]},"ModelS\#
        electionParameters":{"type":"object","description":"Hyper-parameters of the model `model_selection`.","additio\#
        nalProperties":false,"properties":{"candidates":{"type":["string","null"],"default":"auto,naive,seasonal_naive\#
        ,window_average,ses,exponential_smoothing,ets,theta,arima,mstl,linear_trend,sgd,nlinear,fourier_ridge,gradient\#
        _boosting","description":"The models to choose from, with their defaults; `naive` is always among them."},"bud\#
        get":{"type":["number","null"],"minimum":1,"maximum":1000000000,"default":1000000,"description":"Work units to\#
         spend on a series: twice a model's price per point, cheapest models first."},"ensemble":{"type":["string","nu\#
        ll"],"enum":["on","off",null],"default":"on","description":"Whether the median of the best three may be the ch\#
        oice."}}},"MstlParameters":{"type":"object","description":"Hyper-parameters of the model `mstl`.","additionalP\#
        roperties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"d\#
        escription":"Length of the season in steps, 1 for none; 0 finds it from the step and the data."},"season2":{"t\#
        ype":["integer","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of a second season in s\#
        teps, 0 for none beside a given `season`."},"robust":{"type":["string","null"],"enum":["on","off",null],"defau\#
        lt":"off","description":"Whether outliers are kept from the seasons; it costs six times as much."},"rest":{"ty\#
        pe":["string","null"],"enum":["ets","theta","ses","exponential_smoothing",null],"default":"ets","description":\#
        "The model of what remains without the seasons."}}},"NaiveParameters":{"type":"object","description":"Hyper-pa\#
        rameters of the model `naive`.","additionalProperties":false,"properties":{}},"Name":{"type":"string","pattern\#
        ":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","minLength":1,"maxLength":63,"description":"A name that the client ch\#
        ooses: lower-case letters, digits and inner hyphens."},"NlinearParameters":{"type":"object","description":"Hyp\#
        er-parameters of the model `nlinear`.","additionalProperties":false,"properties":{"lags":{"type":["integer","n\#
        ull"],"minimum":0,"maximum":336,"default":0,"description":"How many of the newest points are read; 0: two days\#
         or 24, as the data allow."},"ridge":{"type":["number","null"],"minimum":1e-09,"maximum":1000,"description":"P\#
        enalty on the coefficients, relative to the mean diagonal of the normal matrix; chosen from the data unless gi\#
        ven."}}},"Parameter":{"type":"object","description":"One hyper-parameter.","required":["name","type","default"\#
        ,"meaning"],"properties":{"name":{"type":"string"},"type":{"type":"string","enum":["integer","number","string"\#
        ,"list"]},"minimum":{"type":"number"},"maximum":{"type":"number"},"enum":{"type":"array","items":{"type":"stri\#
        ng"}},"items":{"type":"array","description":"The words of a `list`, which is written as one string with commas\#
        .","items":{"type":"string"}},"default":{"description":"Null: chosen from the data.","type":["integer","number\#
        ","string","null"]},"meaning":{"type":"string"}}},"Pin":{"type":"object","description":"What a rollback left b\#
        ehind: nothing automatic changes the active version until it is released.","required":["since","reason","until\#
        ","rollback","actor","release"],"properties":{"since":{"type":"string","format":"date-time"},"reason":{"type":\#
        "string"},"until":{"type":["string","null"],"format":"date-time","description":"Null: until it is released."},\#
        "rollback":{"type":["string","null"],"description":"The id of the rollback."},"actor":{"type":"string"},"relea\#
        se":{"type":["string","null"],"description":"The request that releases it."}}},"Preprocessing":{"type":"object\#
        ","description":"What happens to the points of a series before a model learns from them.","required":["gaps","\#
        outliers","scale","transform"],"properties":{"gaps":{"type":"string","enum":["exclude","hold","interpolate","z\#
        ero"]},"outliers":{"type":"string","enum":["none","hampel"]},"scale":{"type":"string","enum":["none","standard\#
        ","minmax","robust"]},"transform":{"type":"string","enum":["none","log1p","box_cox"]}}},"PreprocessingInput":{\#
        "type":"object","description":"What happens to the points of a series before a model learns from them. Stored \#
        in the version.","additionalProperties":false,"properties":{"gaps":{"type":["string","null"],"enum":["exclude"\#
        ,"hold","interpolate","zero",null],"default":"exclude","description":"What a missing point becomes."},"outlier\#
        s":{"type":["string","null"],"enum":["none","hampel",null],"default":"none","description":"hampel tames outlie\#
        rs for fitting only; a running model sees what was measured."},"scale":{"type":["string","null"],"enum":["none\#
        ","standard","minmax","robust",null],"default":"none","description":"To what the values are scaled."},"transfo\#
        rm":{"type":["string","null"],"enum":["none","log1p","box_cox",null],"default":"none","description":"What make\#
        s the values more symmetric; forecasts are brought back."}}},"Problem":{"type":"object","description":"An erro\#
        r, RFC 9457.","required":["type","title","status","detail","instance","code","request_id","retryable"],"proper\#
        ties":{"type":{"type":"string","format":"uri-reference","description":"A relative URI, `/problems/{code}`."},"\#
        title":{"type":"string","description":"The standard phrase of the status."},"status":{"type":"integer","minimu\#
        m":400,"maximum":599,"description":"The HTTP status."},"detail":{"type":"string","description":"A sentence tha\#
        t names the field and the fix."},"instance":{"type":"string","format":"uri-reference","description":"The path \#
        of the request."},"code":{"type":"string","description":"A stable lower_snake word that programs may switch on\#
        , such as `watch_not_found`."},"request_id":{"type":"string","description":"The `X-Request-Id` of the reply; t\#
        he log has the details under it."},"retryable":{"type":"boolean","description":"Whether the same request may s\#
        ucceed later without a change."},"errors":{"type":"array","items":{"$ref":"#/components/schemas/Fault"},"minIt\#
        ems":1,"description":"Every fault of the request at once."}}},"Promotion":{"type":"object","description":"One \#
        move of a version between stages.","required":["watch","version","from_stage","to_stage","state","reason","act\#
        or","previous_version","activation_seq","released_pin","restored_configuration","at"],"properties":{"watch":{"\#
        $ref":"#/components/schemas/Name"},"version":{"type":"integer","minimum":1},"from_stage":{"type":"string","enu\#
        m":["development","staging","production","archived"]},"to_stage":{"type":"string","enum":["development","stagi\#
        ng","production","archived"]},"state":{"type":"string","enum":["pending","acknowledged"],"description":"pendin\#
        g: stored; the serving process has not confirmed yet."},"reason":{"type":"string"},"actor":{"type":"string"},"\#
        previous_version":{"type":["integer","null"],"description":"The version that was active before."},"activation_\#
        seq":{"type":["integer","null"],"description":"Null when the active version did not change."},"released_pin":{\#
        "type":"boolean"},"restored_configuration":{"type":"boolean"},"at":{"type":"string","format":"date-time"}}},"P\#
        romotionInput":{"type":"object","description":"Where to move a version.","required":["to_stage"],"additionalPr\#
        operties":false,"properties":{"to_stage":{"type":"string","enum":["development","staging","production","archiv\#
        ed"]},"reason":{"type":["string","null"],"maxLength":1000,"default":"","description":"For the record."},"expec\#
        ted_active_version":{"type":["integer","null"],"minimum":1,"maximum":2147483647,"description":"A guard: 409 wh\#
        en another version is active."},"release_pin":{"type":["boolean","null"],"default":false,"description":"Leave \#
        the version that a rollback has pinned, and release the pin."},"restore_configuration":{"type":["boolean","nul\#
        l"],"default":false,"description":"Also put the configuration back that the version was trained under."}}},"Pr\#
        omotionPreview":{"type":"object","description":"What `validate_only` answers.","required":["validate_only","pr\#
        omotion"],"properties":{"validate_only":{"type":"boolean","const":true},"promotion":{"$ref":"#/components/sche\#
        mas/Promotion"}}},"QualityReport":{"type":"object","description":"Why a series can or cannot be trained.","req\#
        uired":["id","labels","trainable","points_needed","points_covered","span","last_observed","checks"],"propertie\#
        s":{"id":{"type":"string","description":"The id of the series."},"labels":{"type":"object","additionalProperti\#
        es":{"type":"string"}},"trainable":{"type":"boolean"},"points_needed":{"type":"integer","description":"Observe\#
        d points that the model needs."},"points_covered":{"type":"integer","description":"Observed points in the wind\#
        ow that counts."},"span":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\#
        \\d+ms)?)\\s*$","description":"From the oldest to the newest grid point held."},"last_observed":{"type":["stri\#
        ng","null"],"format":"date-time"},"checks":{"type":"array","items":{"type":"object","required":["name","value"\#
        ,"limit","verdict"],"properties":{"name":{"type":"string","enum":["points","missing_ratio","longest_gap_steps"\#
        ,"staleness_steps","flat_share","outlier_share","resets_per_100","duplicate_share","non_finite_share"]},"value\#
        ":{"type":["number","null"]},"limit":{"type":"number"},"verdict":{"type":"string","enum":["pass","warn","fail"\#
        ]}}}}}},"Readiness":{"type":"object","description":"Whether this process should get traffic.","required":["sta\#
        tus","reasons"],"properties":{"status":{"type":"string","enum":["ready","not_ready"]},"reasons":{"type":"array\#
        ","items":{"$ref":"#/components/schemas/Reason"},"description":"What stands in the way."}}},"Reason":{"type":"\#
        object","description":"Why something is as it is.","required":["reason","message"],"properties":{"reason":{"ty\#
        pe":"string","description":"A lower_snake word that programs may switch on."},"message":{"type":"string","desc\#
        ription":"A sentence for people."}}},"Rollback":{"type":"object","description":"One return to an earlier versi\#
        on.","required":["id","watch","from","to","state","reason","actor","note","restored_configuration","activation\#
        _seq","pinned","pinned_until","created_at","acknowledged_at","released_at","released_by"],"properties":{"id":{\#
        "type":"string","description":"Such as `rbk_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schem\#
        as/Name"},"from":{"type":["integer","null"]},"to":{"type":"integer","minimum":1},"state":{"type":"string","enu\#
        m":["pending","acknowledged","failed","released"],"description":"acknowledged: no scrape that starts later sho\#
        ws the version that was left. released: its pin was lifted."},"reason":{"type":"string"},"actor":{"type":"stri\#
        ng"},"restored_configuration":{"type":"boolean"},"activation_seq":{"type":"integer"},"note":{"type":"string","\#
        description":"What to know of the choice of the target, such as versions that were passed over; often empty."}\#
        ,"pinned":{"type":"boolean","description":"Whether it keeps the watch on its target now; DELETE releases it."}\#
        ,"pinned_until":{"type":["string","null"],"format":"date-time","description":"The end of the pin; null for one\#
         that lasts until it is released."},"created_at":{"type":"string","format":"date-time"},"acknowledged_at":{"ty\#
        pe":["string","null"],"format":"date-time"},"released_at":{"type":["string","null"],"format":"date-time"},"rel\#
        eased_by":{"type":["string","null"],"description":"`system:configuration` when the watch was changed to anothe\#
        r configuration."}}},"RollbackInput":{"type":"object","description":"What to roll back to; an empty body rolls\#
         back to the previously active version.","additionalProperties":false,"properties":{"reason":{"type":["string"\#
        ,"null"],"maxLength":1000,"default":"","description":"For the record."},"to_version":{"type":["integer","null"\#
        ],"minimum":1,"maximum":2147483647,"description":"The previously active version by default."},"expected_active\#
        _version":{"type":["integer","null"],"minimum":1,"maximum":2147483647,"description":"A guard: 409 when another\#
         version is active."},"restore_configuration":{"type":["boolean","null"],"default":false,"description":"Also p\#
        ut the configuration back that the target was trained under."},"pin":{"type":["boolean","null"],"default":true\#
        ,"description":"Keep drift, schedule and experiments from undoing it."},"pinned_until":{"type":["string","null\#
        "],"format":"date-time","description":"The end of the pin; until it is released by default."}}},"RollbackPatch\#
        ":{"type":"object","description":"What is changed of a rollback. What it did stays done.","additionalPropertie\#
        s":false,"properties":{"reason":{"type":["string","null"],"maxLength":1000},"pinned_until":{"type":["string","\#
        null"],"format":"date-time","description":"Null: until it is released."}}},"RollbackList":{"type":"object","de\#
        scription":"Newest first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/compo\#
        nents/schemas/Rollback"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed;\#
         absent on the last page."}}},"RollbackPreview":{"type":"object","description":"What `validate_only` answers; \#
        the id stands for nothing.","required":["validate_only","rollback"],"properties":{"validate_only":{"type":"boo\#
        lean","const":true},"rollback":{"$ref":"#/components/schemas/Rollback"}}},"SeasonalNaiveParameters":{"type":"o\#
        bject","description":"Hyper-parameters of the model `seasonal_naive`.","additionalProperties":false,"propertie\#
        s":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of the \#
        season in steps, 1 for none; 0 finds it from the step and the data."}}},"Selection":{"type":"object","descript\#
        ion":"How the models of a version were chosen.","required":["budget","chosen","series"],"properties":{"budget"\#
        :{"type":"number","description":"In work units of the catalogue."},"chosen":{"type":"object","description":"Wh\#
        at serves, and in how many series.","additionalProperties":{"type":"integer"}},"series":{"type":"array","maxIt\#
        ems":20,"items":{"type":"object","required":["series","chosen","candidates"],"properties":{"series":{"type":"s\#
        tring"},"chosen":{"type":"array","items":{"type":"string"}},"candidates":{"type":"array","description":"In the\#
         order in which they were tried, the cheapest first.","items":{"type":"object","required":["name","outcome","s\#
        core","standard_error","work_units","detail"],"properties":{"name":{"type":"string"},"outcome":{"type":"string\#
        ","enum":["chosen","within_one_standard_error","worse","worse_than_naive","over_budget","failed"]},"score":{"t\#
        ype":["number","null"],"description":"Mean of MASE and pinball loss."},"standard_error":{"type":["number","nul\#
        l"]},"work_units":{"type":"number"},"detail":{"type":"string"}}}}}}}}},"Series":{"type":"object","description"\#
        :"One label set that the query of a watch returns.","required":["id","labels","first_seen","last_seen","stale"\#
        ,"last_observed","last_value","points","observed","version","cold","issued_at","counters"],"properties":{"id":\#
        {"type":"string","pattern":"^[0-9a-f]{16}$","description":"Sixteen hexadecimal digits of the fingerprint of th\#
        e labels."},"labels":{"type":"object","additionalProperties":{"type":"string"}},"first_seen":{"type":"string",\#
        "format":"date-time"},"last_seen":{"type":"string","format":"date-time"},"stale":{"type":"boolean","descriptio\#
        n":"The newest observation is older than the forecasts reach."},"last_observed":{"type":["string","null"],"for\#
        mat":"date-time"},"last_value":{"type":["number","null"]},"points":{"type":["integer","null"],"description":"G\#
        rid points held."},"observed":{"type":["integer","null"],"description":"Of them observed."},"version":{"type":\#
        ["integer","null"],"minimum":1,"description":"The version that forecasts it."},"cold":{"type":"boolean","descr\#
        iption":"It joined after that version was trained."},"issued_at":{"type":["string","null"],"format":"date-time\#
        "},"counters":{"type":["object","null"],"description":"What was noticed since the series joined; null while it\#
         does not run.","required":["late","late_dropped","duplicates","non_finite"],"properties":{"late":{"type":"int\#
        eger"},"late_dropped":{"type":"integer"},"duplicates":{"type":"integer"},"non_finite":{"type":"integer"}}}}},"\#
        SeriesDrift":{"type":"object","description":"Every check of one series, with its reason.","required":["id","la\#
        bels","severity","since","judged","harder","explanation","checks"],"properties":{"id":{"type":"string"},"label\#
        s":{"type":"object","additionalProperties":{"type":"string"}},"severity":{"type":"string","enum":["none","low"\#
        ,"high"]},"since":{"type":["string","null"],"format":"date-time","description":"When this severity began."},"j\#
        udged":{"type":"boolean","description":"Whether there is enough data."},"harder":{"type":"boolean","descriptio\#
        n":"Errors are up, but not against repeating the last value; a retraining would not help."},"explanation":{"ty\#
        pe":"string"},"checks":{"type":"array","items":{"type":"object","required":["name","value","threshold","passed\#
        ","since","detail"],"properties":{"name":{"type":"string","enum":["mae_ratio","mae","skill_ratio","residual_lo\#
        cation","residual_loss","input_ks","input_psi","input_wasserstein"]},"value":{"type":["number","null"],"descri\#
        ption":"Null where it could not be judged."},"threshold":{"type":"number","description":"The value fails at or\#
         above this."},"passed":{"type":"boolean"},"since":{"type":["string","null"],"format":"date-time","description\#
        ":"When the present failure began."},"detail":{"type":"string"}}}}}},"SeriesForecast":{"type":"object","descri\#
        ption":"The newest forecast of one series.","required":["id","labels","version","cold","stale","issued_at","da\#
        ta_age_seconds","steps"],"properties":{"id":{"type":"string"},"labels":{"type":"object","additionalProperties"\#
        :{"type":"string"}},"version":{"type":["integer","null"],"minimum":1},"cold":{"type":"boolean"},"stale":{"type\#
        ":"boolean","description":"A stale series has no steps, as on `/metrics`."},"issued_at":{"type":["string","nul\#
        l"],"format":"date-time"},"data_age_seconds":{"type":["number","null"]},"steps":{"type":"array","items":{"type\#
        ":"object","required":["step","time","value","intervals"],"properties":{"step":{"type":"integer","minimum":1,"\#
        description":"1-based."},"time":{"type":"string","format":"date-time","description":"On the grid."},"value":{"\#
        type":"number"},"intervals":{"type":"array","description":"One per level, ascending; none until errors are kno\#
        wn.","items":{"type":"object","required":["level","lower","upper"],"properties":{"level":{"type":"number"},"lo\#
        wer":{"type":"number"},"upper":{"type":"number"}}}}}}}}},"SeriesList":{"type":"object","description":"In the o\#
        rder of ids.","required":["watch","items"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"items":\#
        {"type":"array","items":{"$ref":"#/components/schemas/Series"},"maxItems":1000},"next_page_token":{"type":"str\#
        ing","description":"Opaque and signed; absent on the last page."}}},"SesParameters":{"type":"object","descript\#
        ion":"Hyper-parameters of the model `ses`.","additionalProperties":false,"properties":{"alpha":{"type":["numbe\#
        r","null"],"minimum":0.001,"maximum":1,"description":"Weight of the newest value; the best of eleven unless gi\#
        ven."},"criterion":{"type":["string","null"],"enum":["mae","mse",null],"default":"mae","description":"What the\#
         chosen weight minimises: the absolute or the squared one-step error."}}},"SgdParameters":{"type":"object","de\#
        scription":"Hyper-parameters of the model `sgd`.","additionalProperties":false,"properties":{"epochs":{"type":\#
        ["integer","null"],"minimum":1,"maximum":200,"default":20,"description":"The most passes over the training row\#
        s."},"learning_rate":{"type":["number","null"],"minimum":0.0001,"maximum":1,"default":0.5,"description":"The f\#
        irst pass's step, relative to the squared length of a row."},"l2":{"type":["number","null"],"minimum":0,"maxim\#
        um":0.5,"default":0.0001,"description":"Shrinkage per pass."},"cyclical_time":{"type":["string","null"],"enum"\#
        :["auto","on","off",null],"default":"auto","description":"Hour of the day and day of the week as inputs; `auto\#
        `: from 2 days and 2 weeks of data on."}}},"SourceRevision":{"type":"object","description":"The data source as\#
         it was.","required":["id","revision"],"properties":{"id":{"type":"string"},"revision":{"type":"integer"}}},"S\#
        tepMetrics":{"description":"The same for one step ahead.","allOf":[{"$ref":"#/components/schemas/ErrorMetrics"\#
        },{"type":"object","required":["step"],"properties":{"step":{"type":"integer","minimum":1,"description":"1-bas\#
        ed."}}}]},"Summary":{"type":"object","description":"The whole fleet at a glance.","required":["watches","serie\#
        s","versions","rollbacks","data_sources","training_runs","pins","oldest_lag","build"],"properties":{"watches":\#
        {"type":"object","required":["total","by_state"],"properties":{"total":{"type":"integer"},"by_state":{"type":"\#
        object","description":"Watches in each state, as this process sees them.","additionalProperties":{"type":"inte\#
        ger"}}}},"series":{"type":"integer","description":"Series that are followed."},"versions":{"type":"integer"},"\#
        rollbacks":{"type":"integer"},"data_sources":{"type":"object","required":["healthy","unhealthy","unknown"],"pr\#
        operties":{"healthy":{"type":"integer"},"unhealthy":{"type":"integer"},"unknown":{"type":"integer","descriptio\#
        n":"Not probed yet."}}},"training_runs":{"type":"object","required":["queued","running","failed_last_24h"],"pr\#
        operties":{"queued":{"type":"integer"},"running":{"type":"integer"},"failed_last_24h":{"type":"integer"}}},"pi\#
        ns":{"type":"object","required":["count","watches"],"properties":{"count":{"type":"integer"},"watches":{"type"\#
        :"array","items":{"type":"string"},"maxItems":100,"description":"The first names."}}},"oldest_lag":{"type":["o\#
        bject","null"],"description":"The watch whose newest point is the furthest behind; null before the first scrap\#
        e.","required":["watch","seconds"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"seconds":{"type\#
        ":"number"}}},"build":{"type":"object","required":["version","details","instance","started_at"],"properties":{\#
        "version":{"type":"string"},"details":{"type":"object","additionalProperties":{"type":"string"}},"instance":{"\#
        type":"string"},"started_at":{"type":"string","format":"date-time"}}}}},"Support":{"type":"object","descriptio\#
        n":"The range of the values; no forecast and no bound is outside of it.","required":["min","max"],"properties"\#
        :{"min":{"type":["number","null"]},"max":{"type":["number","null"]}}},"SupportInput":{"type":"object","descrip\#
        tion":"The range of the values; no forecast and no bound is outside of it.","additionalProperties":false,"prop\#
        erties":{"min":{"type":["number","null"],"description":"0 by default for a rate or an increase; else unbounded\#
        ."},"max":{"type":["number","null"],"description":"Above `min`; unbounded by default."}}},"ThetaParameters":{"\#
        type":"object","description":"Hyper-parameters of the model `theta`.","additionalProperties":false,"properties\#
        ":{"variant":{"type":["string","null"],"enum":["auto","standard","optimized","dynamic","dynamic_optimized",nul\#
        l],"default":"dynamic_optimized","description":"The member of the family; `auto` takes the one with the smalle\#
        st squared errors."},"season":{"type":["integer","null"],"minimum":0,"maximum":10080,"default":0,"description"\#
        :"Steps per season, at least three of which must fit into the window; 0 finds it, 1 means none."},"season_type\#
        ":{"type":["string","null"],"enum":["auto","additive","multiplicative",null],"default":"auto","description":"H\#
        ow the season is taken out: `auto` takes what leaves the smaller squared errors; always additive where a value\#
         is not positive."}}},"TrainingRun":{"type":"object","description":"One attempt to make a version.","required"\#
        :["id","watch","trigger","policy","state","progress","actor","attempts","cause","version","outcome","error","s\#
        pec_generation","data_source","requested_at","started_at","finished_at"],"properties":{"id":{"type":"string","\#
        description":"Such as `run_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Name"},"trigge\#
        r":{"type":"string","enum":["cold_start","cron","drift","manual","experiment"]},"policy":{"type":"string","enu\#
        m":["full_retrain","finetune"]},"state":{"type":"string","enum":["queued","running","succeeded","failed","canc\#
        elled","superseded"],"description":"superseded: the configuration changed meanwhile, the result is not used."}\#
        ,"progress":{"type":"number","minimum":0,"maximum":1},"actor":{"type":"string"},"attempts":{"type":"integer"},\#
        "cause":{"type":["object","null"],"description":"Of a run for drift: what was found.","required":["severity","\#
        score","explanation"],"properties":{"severity":{"type":"string","enum":["low","high"]},"score":{"type":["numbe\#
        r","null"],"description":"The largest ratio of a live error to its baseline, or the largest live error in mode\#
         absolute."},"explanation":{"type":"string"}}},"version":{"type":["integer","null"],"description":"The version\#
         it made."},"outcome":{"anyOf":[{"$ref":"#/components/schemas/GateOutcome"},{"type":"null"}]},"error":{"type":\#
        ["object","null"],"description":"Why it failed.","required":["code","detail"],"properties":{"code":{"type":"st\#
        ring"},"detail":{"type":"string"}}},"spec_generation":{"type":"integer"},"data_source":{"$ref":"#/components/s\#
        chemas/SourceRevision"},"requested_at":{"type":"string","format":"date-time"},"started_at":{"type":["string","\#
        null"],"format":"date-time"},"finished_at":{"type":["string","null"],"format":"date-time"}}},"TrainingRunAccep\#
        ted":{"description":"The run, and whether it was open already.","allOf":[{"$ref":"#/components/schemas/Trainin\#
        gRun"},{"type":"object","required":["coalesced"],"properties":{"coalesced":{"type":"boolean","description":"An\#
         open run was there: it is the answer, no second one was made."}}}]},"TrainingRunInput":{"type":"object","desc\#
        ription":"How to train; an empty body retrains fully.","additionalProperties":false,"properties":{"policy":{"t\#
        ype":["string","null"],"enum":["full_retrain","finetune",null],"default":"full_retrain","description":"`finetu\#
        ne` goes on from the active version where the model can."}}},"TrainingRunList":{"type":"object","description":\#
        "Newest first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schem\#
        as/TrainingRun"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent \#
        on the last page."}}},"TrainingRunPatch":{"type":"object","description":"Cancels an open run.","required":["st\#
        ate"],"additionalProperties":false,"properties":{"state":{"type":"string","const":"cancelled","description":"T\#
        he one change that a client can make."}}},"TrainingRunPreview":{"type":"object","description":"What `validate_\#
        only` answers; the id stands for nothing.","required":["validate_only","training_run"],"properties":{"validate\#
        _only":{"type":"boolean","const":true},"training_run":{"$ref":"#/components/schemas/TrainingRun"}}},"MeasuredM\#
        etrics":{"type":"object","description":"Errors over all steps and per step, means over the series.","required"\#
        :["overall","steps"],"properties":{"overall":{"$ref":"#/components/schemas/ErrorMetrics"},"steps":{"type":"arr\#
        ay","items":{"$ref":"#/components/schemas/StepMetrics"}}}},"ValidationMetrics":{"type":"object","description":\#
        "Rolling-origin validation; `naive` is the last-value forecast on the same origins.","required":["overall","na\#
        ive","steps","origins"],"properties":{"overall":{"$ref":"#/components/schemas/ErrorMetrics"},"naive":{"$ref":"\#
        #/components/schemas/ErrorMetrics"},"steps":{"type":"array","items":{"$ref":"#/components/schemas/StepMetrics"\#
        }},"origins":{"type":"integer","description":"Rolling origins."}}},"Version":{"type":"object","description":"A\#
        n immutable result of training: where it stands, where it came from, how good it was.","required":["number","w\#
        atch","model","stage","created_at","lineage","data_source","trigger","policy","actor","started_at","duration_m\#
        s","data_window","sample_count","series_count","skipped_series","parameters","metrics","gate","features","prep\#
        rocessing","importance","selection","drift_score","configuration","artifact","imported","blocked","tags","desc\#
        ription"],"properties":{"number":{"type":"integer","minimum":1,"description":"Per watch name, never reused."},\#
        "watch":{"$ref":"#/components/schemas/Name"},"model":{"type":"string","enum":["auto","naive","seasonal_naive",\#
        "window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fo\#
        urier_ridge","gradient_boosting","model_selection"]},"stage":{"type":"string","enum":["development","staging",\#
        "production","archived"]},"created_at":{"type":"string","format":"date-time"},"lineage":{"type":"object","requ\#
        ired":["parent","training_run"],"properties":{"parent":{"type":["integer","null"],"description":"The version t\#
        hat was active then."},"training_run":{"type":["string","null"]}}},"data_source":{"$ref":"#/components/schemas\#
        /SourceRevision"},"trigger":{"type":"string","enum":["cold_start","cron","drift","manual","experiment"]},"poli\#
        cy":{"type":"string","enum":["full_retrain","finetune"]},"actor":{"type":"string"},"started_at":{"type":["stri\#
        ng","null"],"format":"date-time"},"duration_ms":{"type":"number"},"data_window":{"type":"object","description"\#
        :"Grid times of the oldest and newest point that was learnt from.","required":["start","end"],"properties":{"s\#
        tart":{"type":"string","format":"date-time"},"end":{"type":"string","format":"date-time"}}},"sample_count":{"t\#
        ype":"integer"},"series_count":{"type":"integer"},"skipped_series":{"type":"array","items":{"type":"object","r\#
        equired":["series","reason"],"properties":{"series":{"type":"string"},"reason":{"type":"string"}}},"descriptio\#
        n":"Series that could not be trained."},"parameters":{"$ref":"#/components/schemas/ModelParameters"},"metrics"\#
        :{"type":"object","required":["training","validation","live"],"properties":{"training":{"anyOf":[{"$ref":"#/co\#
        mponents/schemas/MeasuredMetrics"},{"type":"null"}],"description":"On the points that it has learnt from."},"v\#
        alidation":{"$ref":"#/components/schemas/ValidationMetrics"},"live":{"anyOf":[{"$ref":"#/components/schemas/Me\#
        asuredMetrics"},{"type":"null"}],"description":"Of matured forecasts, while it is served; what is not measured\#
         live is null."}}},"gate":{"$ref":"#/components/schemas/GateOutcome"},"features":{"type":"array","items":{"typ\#
        e":"string"},"description":"What the model computes from the past of a series."},"preprocessing":{"type":"obje\#
        ct","description":"Versions of before 1.1 have no `transform`.","required":["gaps","outliers","scale"],"proper\#
        ties":{"gaps":{"type":"string"},"outliers":{"type":"string"},"scale":{"type":"string"},"transform":{"type":"st\#
        ring"}}},"importance":{"type":["array","null"],"description":"What forecasts lean on, the most important first\#
        ; shares that sum to 1 over all features. Empty where the model does not say.","items":{"type":"object","requi\#
        red":["name","weight"],"properties":{"name":{"type":"string"},"weight":{"type":"number","minimum":0}}}},"selec\#
        tion":{"anyOf":[{"$ref":"#/components/schemas/Selection"},{"type":"null"}],"description":"Why these models wer\#
        e chosen; null for a model that is not chosen from several."},"drift_score":{"type":["number","null"],"descrip\#
        tion":"Of a training for drift: the `score` of its cause."},"configuration":{"type":"object","description":"Wh\#
        at it was trained under; a rollback can restore it.","required":["transform","model","parameters","granularity\#
        ","horizon","lookback"],"properties":{"metric":{"type":"string"},"labels":{"type":"object","additionalProperti\#
        es":{"type":"string"}},"matchers":{"type":"array","items":{"$ref":"#/components/schemas/Matcher"}},"query":{"t\#
        ype":"string"},"transform":{"type":"string","enum":["none","rate","increase","delta","auto"]},"model":{"type":\#
        "string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta",\#
        "arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"paramet\#
        ers":{"$ref":"#/components/schemas/ModelParameters"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)\#
        ?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+\#
        y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"lookback":{"type":"string","pattern":"^\\s*(0|(\\#
        \d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"preprocessing":{"$ref":"#/components/schemas/\#
        Preprocessing"}}},"artifact":{"type":"object","required":["sha256","size","format","pruned_at"],"properties":{\#
        "sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"size":{"type":"integer","description":"Bytes."},"format\#
        ":{"type":"integer"},"pruned_at":{"type":["string","null"],"format":"date-time","description":"When the bytes \#
        were dropped, by `max_versions` or by DELETE; the record stays."}}},"imported":{"type":["object","null"],"desc\#
        ription":"What it was where it was exported; null for a version that was trained here.","required":["watch","n\#
        umber","actor"],"properties":{"watch":{"type":"string"},"number":{"type":"integer"},"actor":{"type":"string","\#
        description":"Who imported it."}}},"blocked":{"type":["object","null"],"description":"The mark of a rollback: \#
        nothing automatic chooses the version until a PATCH or a promotion lifts it.","required":["since","reason","ro\#
        llback"],"properties":{"since":{"type":"string","format":"date-time"},"reason":{"type":"string"},"rollback":{"\#
        type":["string","null"]}}},"tags":{"type":"object","additionalProperties":{"type":"string"}},"description":{"t\#
        ype":"string"}}},"VersionComparison":{"type":"object","description":"Two versions of a watch side by side.","r\#
        equired":["watch","a","b","parameters","configuration","metrics"],"properties":{"watch":{"$ref":"#/components/\#
        schemas/Name"},"a":{"$ref":"#/components/schemas/ComparedVersion"},"b":{"$ref":"#/components/schemas/ComparedV\#
        ersion"},"parameters":{"type":"array","items":{"type":"object","required":["name","a","b","differs"],"properti\#
        es":{"name":{"type":"string"},"a":{"description":"Null where the version has no such parameter."},"b":{"descri\#
        ption":"Null where the version has no such parameter."},"differs":{"type":"boolean"}}}},"configuration":{"type\#
        ":"array","description":"The fields in which the configurations differ.","items":{"type":"object","required":[\#
        "field","a","b"],"properties":{"field":{"type":"string"},"a":{"description":"As in the watch."},"b":{"descript\#
        ion":"As in the watch."}}}},"metrics":{"type":"array","description":"Overall scores; only what is served has l\#
        ive ones.","items":{"type":"object","required":["kind","metric","a","b","difference"],"properties":{"kind":{"t\#
        ype":"string","enum":["training","validation","live"]},"metric":{"type":"string"},"a":{"type":["number","null"\#
        ]},"b":{"type":["number","null"]},"difference":{"type":["number","null"],"description":"b less a."}}}}}},"Comp\#
        aredVersion":{"type":"object","description":"What one should know of a version beside another.","required":["n\#
        umber","model","stage","created_at","blocked","sample_count","data_window"],"properties":{"number":{"type":"in\#
        teger","minimum":1},"model":{"type":"string"},"stage":{"type":"string","enum":["development","staging","produc\#
        tion","archived"]},"created_at":{"type":"string","format":"date-time"},"blocked":{"type":["object","null"],"re\#
        quired":["since","reason","rollback"],"properties":{"since":{"type":"string","format":"date-time"},"reason":{"\#
        type":"string"},"rollback":{"type":["string","null"]}}},"sample_count":{"type":["integer","null"]},"data_windo\#
        w":{"type":["object","null"],"required":["start","end"],"properties":{"start":{"type":"string","format":"date-\#
        time"},"end":{"type":"string","format":"date-time"}}}}},"VersionFile":{"type":"string","format":"binary","desc\#
        ription":"An export; at most 67108864 bytes."},"VersionPatch":{"type":"object","description":"What is said of \#
        a version.","additionalProperties":false,"properties":{"tags":{"type":["object","null"],"maxProperties":64,"de\#
        scription":"A merge patch; null removes a tag, or all.","additionalProperties":{"type":["string","null"],"maxL\#
        ength":256}},"description":{"type":["string","null"],"maxLength":1000},"blocked":{"type":"null","description":\#
        "Lifts the mark of a rollback."}}},"VersionPreview":{"type":"object","description":"What `validate_only` answe\#
        rs; the number stands for nothing.","required":["validate_only","version"],"properties":{"validate_only":{"typ\#
        e":"boolean","const":true},"version":{"$ref":"#/components/schemas/Version"}}},"VersionList":{"type":"object",\#
        "description":"Newest first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/co\#
        mponents/schemas/Version"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signe\#
        d; absent on the last page."}}},"Watch":{"description":"What to forecast and how, and in a few words how it go\#
        es.","allOf":[{"$ref":"#/components/schemas/WatchSpecification"},{"type":"object","required":["id","revision",\#
        "spec_generation","active_version","pin","state","error","created_at","updated_at"],"properties":{"id":{"type"\#
        :"string","description":"Such as `wch_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"revision":{"type":"integer","minimum":1,\#
        "description":"Moves with each edit."},"spec_generation":{"type":"integer","minimum":1,"description":"Moves wi\#
        th each edit that makes the results of an earlier training unusable."},"active_version":{"type":["integer","nu\#
        ll"],"minimum":1,"description":"Null until the first version is promoted."},"pin":{"anyOf":[{"$ref":"#/compone\#
        nts/schemas/Pin"},{"type":"null"}]},"state":{"$ref":"#/components/schemas/WatchState"},"error":{"anyOf":[{"$re\#
        f":"#/components/schemas/Reason"},{"type":"null"}],"description":"The first condition that somebody should loo\#
        k at; null when there is none."},"created_at":{"type":"string","format":"date-time"},"updated_at":{"type":"str\#
        ing","format":"date-time"}}}]},"WatchInput":{"type":"object","description":"A watch as a client writes it. A f\#
        ield that is null counts as absent.","additionalProperties":false,"properties":{"name":{"type":["string","null\#
        "],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"description":"Required on POST; on PUT it \#
        may repeat the name of the URL."},"data_source":{"type":["string","null"],"minLength":1,"maxLength":63,"defaul\#
        t":"default","description":"The name of a data source that exists."},"metric":{"type":["string","null"],"minLe\#
        ngth":1,"maxLength":1024,"description":"The metric to watch. Either `metric` (with `labels` and `matchers`) or\#
         `query` is needed, not both."},"labels":{"type":["object","null"],"description":"Labels that must be equal.",\#
        "maxProperties":64,"additionalProperties":{"type":"string","maxLength":4096}},"matchers":{"type":["array","nul\#
        l"],"items":{"$ref":"#/components/schemas/Matcher"},"maxItems":32,"description":"Further matchers."},"query":{\#
        "type":["string","null"],"minLength":1,"maxLength":8192,"description":"A PromQL expression that returns an ins\#
        tant vector."},"transform":{"type":["string","null"],"enum":["none","rate","increase","delta","auto",null],"de\#
        fault":"auto","description":"What is computed of the metric before forecasting; `auto` takes the rate of a cou\#
        nter. A `query` is taken as it is."},"model":{"type":["string","null"],"enum":["auto","naive","seasonal_naive"\#
        ,"window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","f\#
        ourier_ridge","gradient_boosting","model_selection",null],"default":"auto","description":"The kind of model, s\#
        ee `/v1/models`."},"parameters":{"anyOf":[{"$ref":"#/components/schemas/ModelParameters"},{"type":"null"}],"de\#
        scription":"Hyper-parameters of the model."},"seed":{"type":["integer","null"],"minimum":0,"maximum":214748364\#
        7,"default":42,"description":"Of everything random in training."},"cron":{"type":["string","null"],"minLength"\#
        :1,"maxLength":256,"default":"0 */6 * * *","description":"When it is retrained: minute, hour, day of month, mo\#
        nth, day of week."},"time_zone":{"type":["string","null"],"minLength":1,"maxLength":64,"default":"UTC","descri\#
        ption":"An IANA name, for `cron`."},"granularity":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)\#
        ?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1m","description":"The grid step, 1s to 7d."},"ho\#
        rizon":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\#
        \\s*$","description":"How far ahead: a whole multiple of the granularity, 1 to 1,000 steps. Default: 5 steps."\#
        },"lookback":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d\#
        +ms)?)\\s*$","description":"How much history the model sees: a whole multiple of the granularity, longer than \#
        the horizon. Default: the larger of 30 steps and 6 horizons."},"training_window":{"type":["string","null"],"pa\#
        ttern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much histo\#
        ry is kept for training: a whole multiple of the granularity, at least lookback and horizon, at most 50,000 po\#
        ints. Default: the larger of 1,000 points and 3 times lookback and horizon."},"scrape_delay":{"type":["string"\#
        ,"null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"Ho\#
        w long after a grid time its value is asked for, at most the granularity. Default: a quarter of it, 1s to 15s.\#
        "},"gate":{"type":["string","null"],"enum":["on","off",null],"default":"on","description":"Whether a replaceme\#
        nt must beat the version that it replaces."},"gate_margin":{"type":["number","null"],"minimum":0,"maximum":0.5\#
        ,"default":0,"description":"By which share it must be better."},"promotion":{"type":["string","null"],"enum":[\#
        "immediate","experiment","manual",null],"default":"immediate","description":"What becomes of a trained version\#
         that the gate lets through. immediate: it becomes active; experiment: it must win an experiment against the a\#
        ctive one; manual: it waits in staging."},"probation":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\\#
        d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1d","description":"How long the version befor\#
        e goes on in shadow after a promotion, at most 30d; when it proves to be better the promotion is undone. `0s` \#
        is not at all."},"drift":{"anyOf":[{"$ref":"#/components/schemas/DriftPolicyInput"},{"type":"null"}],"descript\#
        ion":"When a drop in quality starts a retraining."},"max_versions":{"type":["integer","null"],"minimum":1,"max\#
        imum":100,"default":5,"description":"Artifacts that are kept."},"max_series":{"type":["integer","null"],"minim\#
        um":1,"maximum":1000,"default":100,"description":"Series that are modelled at most."},"emission":{"anyOf":[{"$\#
        ref":"#/components/schemas/EmissionInput"},{"type":"null"}],"description":"What appears on `/metrics`."},"inte\#
        rval":{"anyOf":[{"$ref":"#/components/schemas/IntervalInput"},{"type":"null"}],"description":"Which prediction\#
         intervals are kept."},"support":{"anyOf":[{"$ref":"#/components/schemas/SupportInput"},{"type":"null"}],"desc\#
        ription":"The range of the values, as far as it is known; a rate is never negative."},"preprocessing":{"anyOf"\#
        :[{"$ref":"#/components/schemas/PreprocessingInput"},{"type":"null"}],"description":"What happens to the point\#
        s of a series before a model learns from them."},"on_corrupt":{"type":["string","null"],"enum":["fall_back","f\#
        ail",null],"default":"fall_back","description":"What happens at start when the artifact of the active version \#
        cannot be loaded."},"paused":{"type":["boolean","null"],"default":false,"description":"A paused watch is neith\#
        er scraped nor trained and emits nothing."},"tags":{"type":["object","null"],"description":"For people and fil\#
        ters.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":256}},"description":{"type":["st\#
        ring","null"],"maxLength":1000,"default":"","description":"For people."},"id":{"readOnly":true,"description":"\#
        Ignored, so that what was read can be written back."},"model_defaulted":{"readOnly":true,"description":"Ignore\#
        d, so that what was read can be written back."},"revision":{"readOnly":true,"description":"Ignored, so that wh\#
        at was read can be written back."},"spec_generation":{"readOnly":true,"description":"Ignored, so that what was\#
         read can be written back."},"active_version":{"readOnly":true,"description":"Ignored, so that what was read c\#
        an be written back."},"pin":{"readOnly":true,"description":"Ignored, so that what was read can be written back\#
        ."},"state":{"readOnly":true,"description":"Ignored, so that what was read can be written back."},"error":{"re\#
        adOnly":true,"description":"Ignored, so that what was read can be written back."},"created_at":{"readOnly":tru\#
        e,"description":"Ignored, so that what was read can be written back."},"updated_at":{"readOnly":true,"descript\#
        ion":"Ignored, so that what was read can be written back."}},"oneOf":[{"required":["metric"]},{"required":["qu\#
        ery"]}]},"WatchList":{"type":"object","description":"In the order of names.","required":["items"],"properties"\#
        :{"items":{"type":"array","items":{"$ref":"#/components/schemas/Watch"},"maxItems":1000},"next_page_token":{"t\#
        ype":"string","description":"Opaque and signed; absent on the last page."}}},"WatchPatch":{"type":"object","de\#
        scription":"A merge patch (RFC 7396): what is absent stays, null puts the default back. Setting `query` drops \#
        `metric`, `labels` and `matchers`, and setting `metric` drops `query`; a new `model` starts from its default p\#
        arameters; a new `granularity` renews a `scrape_delay` that was the default.","additionalProperties":false,"pr\#
        operties":{"name":{"type":["string","null"],"pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","maxLength":63,"d\#
        escription":"May only repeat the name of the URL."},"data_source":{"type":["string","null"],"minLength":1,"max\#
        Length":63,"default":"default","description":"The name of a data source that exists."},"metric":{"type":["stri\#
        ng","null"],"minLength":1,"maxLength":1024,"description":"The metric to watch. Either `metric` (with `labels` \#
        and `matchers`) or `query` is needed, not both."},"labels":{"type":["object","null"],"description":"Labels tha\#
        t must be equal.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":4096}},"matchers":{"t\#
        ype":["array","null"],"items":{"$ref":"#/components/schemas/Matcher"},"maxItems":32,"description":"Further mat\#
        chers."},"query":{"type":["string","null"],"minLength":1,"maxLength":8192,"description":"A PromQL expression t\#
        hat returns an instant vector."},"transform":{"type":["string","null"],"enum":["none","rate","increase","delta\#
        ","auto",null],"default":"auto","description":"What is computed of the metric before forecasting; `auto` takes\#
         the rate of a counter. A `query` is taken as it is."},"model":{"type":["string","null"],"enum":["auto","naive\#
        ","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend",\#
        "sgd","nlinear","fourier_ridge","gradient_boosting","model_selection",null],"default":"auto","description":"Th\#
        e kind of model, see `/v1/models`."},"parameters":{"anyOf":[{"$ref":"#/components/schemas/ModelParameters"},{"\#
        type":"null"}],"description":"Hyper-parameters of the model."},"seed":{"type":["integer","null"],"minimum":0,"\#
        maximum":2147483647,"default":42,"description":"Of everything random in training."},"cron":{"type":["string","\#
        null"],"minLength":1,"maxLength":256,"default":"0 */6 * * *","description":"When it is retrained: minute, hour\#
        , day of month, month, day of week."},"time_zone":{"type":["string","null"],"minLength":1,"maxLength":64,"defa\#
        ult":"UTC","description":"An IANA name, for `cron`."},"granularity":{"type":["string","null"],"pattern":"^\\s*\#
        (0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1m","description":"The grid ste\#
        p, 1s to 7d."},"horizon":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?\#
        (\\d+s)?(\\d+ms)?)\\s*$","description":"How far ahead: a whole multiple of the granularity, 1 to 1,000 steps. \#
        Default: 5 steps."},"lookback":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\#
        \d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"How much history the model sees: a whole multiple of the granula\#
        rity, longer than the horizon. Default: the larger of 30 steps and 6 horizons."},"training_window":{"type":["s\#
        tring","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","descriptio\#
        n":"How much history is kept for training: a whole multiple of the granularity, at least lookback and horizon,\#
         at most 50,000 points. Default: the larger of 1,000 points and 3 times lookback and horizon."},"scrape_delay"\#
        :{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"\#
        ,"description":"How long after a grid time its value is asked for, at most the granularity. Default: a quarter\#
         of it, 1s to 15s."},"gate":{"type":["string","null"],"enum":["on","off",null],"default":"on","description":"W\#
        hether a replacement must beat the version that it replaces."},"gate_margin":{"type":["number","null"],"minimu\#
        m":0,"maximum":0.5,"default":0,"description":"By which share it must be better."},"promotion":{"type":["string\#
        ","null"],"enum":["immediate","experiment","manual",null],"default":"immediate","description":"What becomes of\#
         a trained version that the gate lets through. immediate: it becomes active; experiment: it must win an experi\#
        ment against the active one; manual: it waits in staging."},"probation":{"type":["string","null"],"pattern":"^\#
        \\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default":"1d","description":"How long\#
         the version before goes on in shadow after a promotion, at most 30d; when it proves to be better the promotio\#
        n is undone. `0s` is not at all."},"drift":{"anyOf":[{"$ref":"#/components/schemas/DriftPolicyInput"},{"type":\#
        "null"}],"description":"When a drop in quality starts a retraining."},"max_versions":{"type":["integer","null"\#
        ],"minimum":1,"maximum":100,"default":5,"description":"Artifacts that are kept."},"max_series":{"type":["integ\#
        er","null"],"minimum":1,"maximum":1000,"default":100,"description":"Series that are modelled at most."},"emiss\#
        ion":{"anyOf":[{"$ref":"#/components/schemas/EmissionInput"},{"type":"null"}],"description":"What appears on `\#
        /metrics`."},"interval":{"anyOf":[{"$ref":"#/components/schemas/IntervalInput"},{"type":"null"}],"description"\#
        :"Which prediction intervals are kept."},"support":{"anyOf":[{"$ref":"#/components/schemas/SupportInput"},{"ty\#
        pe":"null"}],"description":"The range of the values, as far as it is known; a rate is never negative."},"prepr\#
        ocessing":{"anyOf":[{"$ref":"#/components/schemas/PreprocessingInput"},{"type":"null"}],"description":"What ha\#
        ppens to the points of a series before a model learns from them."},"on_corrupt":{"type":["string","null"],"enu\#
        m":["fall_back","fail",null],"default":"fall_back","description":"What happens at start when the artifact of t\#
        he active version cannot be loaded."},"paused":{"type":["boolean","null"],"default":false,"description":"A pau\#
        sed watch is neither scraped nor trained and emits nothing."},"tags":{"type":["object","null"],"description":"\#
        For people and filters.","maxProperties":64,"additionalProperties":{"type":"string","maxLength":256}},"descrip\#
        tion":{"type":["string","null"],"maxLength":1000,"default":"","description":"For people."}}},"WatchPreview":{"\#
        type":"object","description":"What `validate_only` answers.","required":["validate_only","watch","matched_seri\#
        es","emitted_samples","data_source_error","trainable","data_quality","next_fires"],"properties":{"validate_onl\#
        y":{"type":"boolean","const":true},"watch":{"$ref":"#/components/schemas/WatchSpecification"},"matched_series"\#
        :{"type":["integer","null"],"description":"Series that the query returns; null when the source did not answer.\#
        "},"emitted_samples":{"type":["integer","null"],"description":"Samples that it would put on `/metrics`."},"dat\#
        a_source_error":{"anyOf":[{"$ref":"#/components/schemas/Reason"},{"type":"null"}]},"trainable":{"type":"boolea\#
        n","description":"Whether one series has enough history."},"data_quality":{"type":"array","items":{"$ref":"#/c\#
        omponents/schemas/QualityReport"}},"next_fires":{"type":"array","items":{"type":"string","format":"date-time"}\#
        ,"maxItems":5,"description":"The next times of `cron`."}}},"WatchSpecification":{"type":"object","description"\#
        :"What a client wrote, every default spelled out; with either `metric`, `labels` and `matchers`, or `query`.",\#
        "required":["name","data_source","transform","model","model_defaulted","parameters","seed","cron","time_zone",
        """#
}
