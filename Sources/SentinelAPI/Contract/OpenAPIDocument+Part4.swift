// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part4 = #"""
        "required":["stat","p","h"],"properties":{"stat":{"type":["number","null"]},"p":{"type":["number","null"]},"h"\#
        :{"type":"integer"}}},"long_run_var":{"type":["number","null"],"description":"Per grid point, of the differenc\#
        es."},"lag1_block_autocorr":{"type":["number","null"]},"power_at_mde":{"type":["number","null"],"description":\#
        "Design power at `minimum_effect`, never at what was seen."},"n_required":{"type":["integer","null"],"descript\#
        ion":"Grid points to plan for `minimum_effect`."},"guardrails":{"type":"array","description":"What a challenge\#
        r must keep besides the loss to be promoted.","items":{"type":"object","required":["name","value","limit","pas\#
        s"],"properties":{"name":{"type":"string","description":"`coverage_error`, `p95_error_ratio` or `null_rate`."}\#
        ,"value":{"type":["number","null"]},"limit":{"type":"number"},"pass":{"type":"boolean"}}}},"coverage":{"type":\#
        ["object","null"],"description":"Shares of observations inside the intervals.","required":["target","champion"\#
        ,"challenger","n"],"properties":{"target":{"type":["number","null"]},"champion":{"type":"number"},"challenger"\#
        :{"type":"number"},"n":{"type":"integer"}}},"winner":{"type":["string","null"],"enum":["champion","challenger"\#
        ,null],"description":"The better one; null where neither was found to be."},"recommendation":{"type":"string",\#
        "enum":["promote_challenger","keep_champion","keep_running"]},"assumptions":{"type":"array","items":{"type":"s\#
        tring"},"description":"What the numbers rest on."},"allocation":{"type":"object","description":"What was shown\#
        .","required":["strategy","share","p_challenger_better"],"properties":{"strategy":{"type":"string"},"share":{"\#
        type":["number","null"],"description":"The share of grid points that showed the challenger."},"p_challenger_be\#
        tter":{"type":["number","null"],"description":"What `thompson` believes."}}}}},"ExperimentState":{"type":"stri\#
        ng","enum":["scheduled","training","running","paused","completed","cancelled","failed"],"description":"schedul\#
        ed: it begins later, or when the one that runs has ended; training: its challenger is being made; running; pau\#
        sed: nothing counts, the champion is shown; completed: see its verdict; cancelled: it was given up, or the wat\#
        ch has moved on; failed: an arm could not go on, see its error."},"ExperimentSummary":{"type":"object","descri\#
        ption":"An experiment or probation as a watch's status shows it.","required":["id","name","state","champion","\#
        challenger","verdict","recommendation","e_value","effect","cs","progress","served_share","started_at"],"proper\#
        ties":{"id":{"type":"string"},"name":{"type":"string"},"state":{"$ref":"#/components/schemas/ExperimentState"}\#
        ,"champion":{"type":"integer"},"challenger":{"type":["integer","null"]},"verdict":{"type":["string","null"],"e\#
        num":["running","promote","harm","equivalent","inconclusive",null],"description":"What the evidence says so fa\#
        r; null before the first block."},"recommendation":{"type":["string","null"],"enum":["promote_challenger","kee\#
        p_champion","keep_running",null]},"e_value":{"type":["number","null"]},"effect":{"type":["object","null"],"des\#
        cription":"As in the result."},"cs":{"type":["object","null"],"description":"As in the result."},"progress":{"\#
        $ref":"#/components/schemas/ExperimentProgress"},"served_share":{"type":["number","null"]},"started_at":{"type\#
        ":["string","null"],"format":"date-time"}}},"ExponentialSmoothingParameters":{"type":"object","description":"H\#
        yper-parameters of the model `exponential_smoothing`.","additionalProperties":false,"properties":{"damped":{"t\#
        ype":["string","null"],"enum":["auto","on","off",null],"default":"auto","description":"Whether the trend dies \#
        away; `auto` decides by the one-step error."},"alpha":{"type":["number","null"],"minimum":0.001,"maximum":1,"d\#
        escription":"Weight of the newest value in the level; chosen from the data unless given."},"beta":{"type":["nu\#
        mber","null"],"minimum":0,"maximum":1,"description":"Weight of the newest change in the trend, 0 for none; cho\#
        sen from the data unless given."},"phi":{"type":["number","null"],"minimum":0.5,"maximum":1,"description":"Wha\#
        t remains of the trend after each step; chosen from the data unless given."}}},"Fault":{"type":"object","descr\#
        iption":"One mistake in a document that a client sent.","required":["pointer","code","detail"],"properties":{"\#
        pointer":{"type":"string","format":"json-pointer","description":"Where: a JSON pointer (RFC 6901) into the bod\#
        y; empty for the body itself."},"code":{"type":"string","enum":["required","unknown_field","wrong_type","out_o\#
        f_range","invalid","conflict","duplicate","too_long","too_short","too_many","too_few","not_found","unsupported\#
        ","read_only"],"description":"The kind of mistake."},"detail":{"type":"string","description":"A sentence that \#
        names the fix."}}},"Forecast":{"type":"object","description":"The newest forecast of every series, in the orde\#
        r of ids.","required":["watch","state","model","granularity","horizon","interval","items"],"properties":{"watc\#
        h":{"$ref":"#/components/schemas/Name"},"state":{"$ref":"#/components/schemas/WatchState"},"model":{"type":"st\#
        ring","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta","ar\#
        ima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"granularit\#
        y":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"hori\#
        zon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"in\#
        terval":{"type":"object","description":"The levels of the reply, and those that the watch keeps; bounds of oth\#
        ers are worked out from them.","required":["levels","kept_levels","emitted_level","method"],"properties":{"lev\#
        els":{"type":"array","items":{"type":"number","minimum":0.5,"maximum":0.999},"description":"Ascending."},"kept\#
        _levels":{"type":"array","items":{"type":"number","minimum":0.5,"maximum":0.999}},"emitted_level":{"type":"num\#
        ber","minimum":0.5,"maximum":0.999},"method":{"type":"string","enum":["auto","quantile_tracking","pooled","ada\#
        ptive_conformal"]}}},"items":{"type":"array","items":{"$ref":"#/components/schemas/SeriesForecast"},"maxItems"\#
        :1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"Four\#
        ierRidgeParameters":{"type":"object","description":"Hyper-parameters of the model `fourier_ridge`.","additiona\#
        lProperties":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,\#
        "description":"Length of the season in steps, 1 for none; 0 finds it from the step and the data."},"changes":{\#
        "type":["integer","null"],"minimum":0,"maximum":50,"default":25,"description":"The most points at which the tr\#
        end may bend."},"harmonics":{"type":["integer","null"],"minimum":1,"maximum":50,"default":12,"description":"Th\#
        e most sine waves per season."}}},"GateOutcome":{"type":"object","description":"What was decided about a fresh\#
        ly trained version, and on which scores.","required":["promoted","reason"],"properties":{"promoted":{"type":"b\#
        oolean"},"reason":{"type":"string","description":"Promoted: `first_version`, `gate_off`, `champion_not_measura\#
        ble`, `better_than_champion`. Not: `worse_than_naive`, `not_better_than_champion`. Either, on a flat series: `\#
        not_measurable`. Kept back after the gate: `by_experiment`, `by_hand` (as `promotion` of the watch says). What\#
        ever the gate says: `pinned`, `active_version_changed_meanwhile`, `for_an_experiment`. The configuration chang\#
        ed, so that there is no version: `configuration_changed`."},"gate":{"type":"string","enum":["on","off"]},"marg\#
        in":{"type":"number"},"candidate_mase":{"type":["number","null"]},"champion_mase":{"type":["number","null"]},"\#
        naive_mase":{"type":["number","null"]}}},"GradientBoostingParameters":{"type":"object","description":"Hyper-pa\#
        rameters of the model `gradient_boosting`.","additionalProperties":false,"properties":{"season":{"type":["inte\#
        ger","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of the season in steps, 1 for none\#
        ; 0 finds it from the step and the data."},"rounds":{"type":["integer","null"],"minimum":1,"maximum":500,"defa\#
        ult":60,"description":"How many trees are learnt."},"depth":{"type":["integer","null"],"minimum":1,"maximum":6\#
        ,"default":4,"description":"How deep a tree may be."},"learning_rate":{"type":["number","null"],"minimum":0.01\#
        ,"maximum":1,"default":0.1,"description":"What each tree's answer is multiplied with."}}},"History":{"type":"o\#
        bject","description":"Observed and expected values of a series, as a chart draws them.","required":["watch","s\#
        eries","granularity","step","horizon","level","start","end","points"],"properties":{"watch":{"$ref":"#/compone\#
        nts/schemas/Name"},"series":{"type":"string"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w\#
        )?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"step":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)\#
        ?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"The distance of the points."},"horizon":{"typ\#
        e":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","desc\#
        ription":"How far ahead the expectations were made."},"level":{"type":"number","description":"The level of the\#
         bounds that are emitted now."},"start":{"type":["string","null"],"format":"date-time","description":"Of the f\#
        irst point."},"end":{"type":["string","null"],"format":"date-time","description":"Of the last point."},"points\#
        ":{"type":"array","items":{"$ref":"#/components/schemas/HistoryPoint"},"maxItems":11000}}},"HistoryPoint":{"ty\#
        pe":"object","description":"One grid time. `arm` and `tier` are reserved, and null.","required":["time","obser\#
        ved","expected","lower","upper","error","version","arm","tier"],"properties":{"time":{"type":"string","format"\#
        :"date-time"},"observed":{"type":["number","null"]},"expected":{"type":["number","null"]},"lower":{"type":["nu\#
        mber","null"],"description":"Lower bound of the expectation's interval at the level that was emitted then."},"\#
        upper":{"type":["number","null"]},"error":{"type":["number","null"],"description":"Observed minus expected."},\#
        "version":{"type":["integer","null"],"description":"The version that made the expectation."},"arm":{"type":"nu\#
        ll"},"tier":{"type":"null"}}},"Interval":{"type":"object","description":"Which prediction intervals are kept."\#
        ,"required":["levels","emitted_level","method"],"properties":{"levels":{"type":"array","items":{"type":"number\#
        ","minimum":0.5,"maximum":0.999},"description":"Ascending."},"emitted_level":{"type":"number","minimum":0.5,"m\#
        aximum":0.999},"method":{"type":"string","enum":["auto","quantile_tracking","pooled","adaptive_conformal"]}}},\#
        "IntervalInput":{"type":"object","description":"Which prediction intervals are kept, and how they are made.","\#
        additionalProperties":false,"properties":{"levels":{"type":["array","null"],"items":{"type":"number","minimum"\#
        :0.5,"maximum":0.999},"minItems":1,"maxItems":8,"default":[0.9],"description":"Coverage levels."},"emitted_lev\#
        el":{"type":["number","null"],"minimum":0.5,"maximum":0.999,"description":"One of `levels`; the largest by def\#
        ault."},"method":{"type":["string","null"],"enum":["auto","quantile_tracking","pooled","adaptive_conformal",nu\#
        ll],"default":"auto","description":"pooled: quantiles of past errors; quantile_tracking: quantiles that are tr\#
        acked by sample, per step; auto: the better of the two; adaptive_conformal: long-run coverage for any data."}}\#
        },"LinearTrendParameters":{"type":"object","description":"Hyper-parameters of the model `linear_trend`.","addi\#
        tionalProperties":false,"properties":{"ridge":{"type":["number","null"],"minimum":1e-09,"maximum":1000,"defaul\#
        t":0.001,"description":"Penalty per training row on the standardised coefficients."},"cyclical_time":{"type":[\#
        "string","null"],"enum":["auto","on","off",null],"default":"auto","description":"Hour of the day and day of th\#
        e week as inputs; `auto`: from 2 days and 2 weeks of data on."}}},"LiveAccuracy":{"type":"object","description\#
        ":"How good the served forecasts of one step have been.","required":["step","n","mae","mase","bias","skill","i\#
        ntervals"],"properties":{"step":{"type":"integer","minimum":1,"description":"Steps ahead, 1-based."},"n":{"typ\#
        e":"integer","description":"Matured forecasts so far."},"mae":{"type":["number","null"],"description":"Mean ab\#
        solute error, in the unit of the metric."},"mase":{"type":["number","null"],"description":"MAE over the mean a\#
        bsolute one-step difference; null for a flat window."},"bias":{"type":["number","null"],"description":"Mean of\#
         forecast minus actual."},"skill":{"type":["number","null"],"description":"1 - MAE / MAE of repeating the last\#
         value; above 0 is better than that."},"intervals":{"type":"array","description":"How the intervals have kept \#
        their promise, one per level; a series without matured ones has none.","items":{"type":"object","required":["l\#
        evel","coverage","interval_score","width"],"properties":{"level":{"type":"number"},"coverage":{"type":["number\#
        ","null"],"description":"Share of values within the bounds that were issued for them."},"interval_score":{"typ\#
        e":["number","null"],"description":"Mean of width + 2 / (1 - level) * distance outside, in the unit of the met\#
        ric."},"width":{"type":["number","null"],"description":"Mean width."}}}}}},"LiveErrors":{"description":"The sa\#
        me, measured on live forecasts.","allOf":[{"$ref":"#/components/schemas/ErrorMetrics"},{"type":"object","requi\#
        red":["skill"],"properties":{"skill":{"type":["number","null"],"description":"1 - MAE / MAE of repeating the l\#
        ast value; above 0 is better than that."}}}]},"LiveStepErrors":{"description":"The same for one step ahead.","\#
        allOf":[{"$ref":"#/components/schemas/LiveErrors"},{"type":"object","required":["step"],"properties":{"step":{\#
        "type":"integer","minimum":1,"description":"1-based."}}}]},"Liveness":{"type":"object","description":"The proc\#
        ess answers.","required":["status"],"properties":{"status":{"type":"string","const":"alive"}}},"Matcher":{"typ\#
        e":"object","description":"One label matcher of a selector.","required":["label","op","value"],"additionalProp\#
        erties":false,"properties":{"label":{"type":"string","minLength":1,"maxLength":256,"description":"A label name\#
        ."},"op":{"type":"string","enum":["=","!=","=~","!~"]},"value":{"type":"string","maxLength":4096,"description"\#
        :"A value or, after `=~` and `!~`, an anchored regular expression (RE2)."}}},"Model":{"type":"object","descrip\#
        tion":"One model of the catalogue.","required":["kind","title","meaning","parameters","seasonal","intervals","\#
        covariates","partial_fit","cost_class","work_units_per_point","minimum_samples"],"properties":{"kind":{"type":\#
        "string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta",\#
        "arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"title":\#
        {"type":"string"},"meaning":{"type":"string"},"parameters":{"type":"array","items":{"$ref":"#/components/schem\#
        as/Parameter"}},"seasonal":{"type":"boolean","description":"Knows seasons."},"intervals":{"type":"boolean","de\#
        scription":"Brings prediction intervals of its own."},"covariates":{"type":"boolean","description":"Takes furt\#
        her series as inputs."},"partial_fit":{"type":"boolean","description":"Can be fine-tuned."},"cost_class":{"typ\#
        e":"string","enum":["free","low","medium","high"]},"work_units_per_point":{"type":"number"},"minimum_samples":\#
        {"type":"integer","description":"For a look-back of 30 and a horizon of 5 steps."}}},"ModelList":{"type":"obje\#
        ct","description":"The catalogue; not paged.","required":["items"],"properties":{"items":{"type":"array","item\#
        s":{"$ref":"#/components/schemas/Model"}}}},"ModelParameters":{"description":"Hyper-parameters: those of the c\#
        hosen model, each optional.","anyOf":[{"$ref":"#/components/schemas/AutoParameters"},{"$ref":"#/components/sch\#
        emas/NaiveParameters"},{"$ref":"#/components/schemas/SeasonalNaiveParameters"},{"$ref":"#/components/schemas/W\#
        indowAverageParameters"},{"$ref":"#/components/schemas/SesParameters"},{"$ref":"#/components/schemas/Exponenti\#
        alSmoothingParameters"},{"$ref":"#/components/schemas/EtsParameters"},{"$ref":"#/components/schemas/ThetaParam\#
        eters"},{"$ref":"#/components/schemas/ArimaParameters"},{"$ref":"#/components/schemas/MstlParameters"},{"$ref"\#
        :"#/components/schemas/LinearTrendParameters"},{"$ref":"#/components/schemas/SgdParameters"},{"$ref":"#/compon\#
        ents/schemas/NlinearParameters"},{"$ref":"#/components/schemas/FourierRidgeParameters"},{"$ref":"#/components/\#
        schemas/GradientBoostingParameters"},{"$ref":"#/components/schemas/ModelSelectionParameters"}]},"ModelSelectio\#
        nParameters":{"type":"object","description":"Hyper-parameters of the model `model_selection`.","additionalProp\#
        erties":false,"properties":{"candidates":{"type":["string","null"],"default":"auto,naive,seasonal_naive,window\#
        _average,ses,exponential_smoothing,ets,theta,arima,mstl,linear_trend,sgd,nlinear,fourier_ridge,gradient_boosti\#
        ng","description":"The models to choose from, with their defaults; `naive` is always among them."},"budget":{"\#
        type":["number","null"],"minimum":1,"maximum":1000000000,"default":1000000,"description":"Work units to spend \#
        on a series: twice a model's price per point, cheapest models first."},"ensemble":{"type":["string","null"],"e\#
        num":["on","off",null],"default":"on","description":"Whether the median of the best three may be the choice."}\#
        }},"MstlParameters":{"type":"object","description":"Hyper-parameters of the model `mstl`.","additionalProperti\#
        es":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"descript\#
        ion":"Length of the season in steps, 1 for none; 0 finds it from the step and the data."},"season2":{"type":["\#
        integer","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of a second season in steps, 0\#
         for none beside a given `season`."},"robust":{"type":["string","null"],"enum":["on","off",null],"default":"of\#
        f","description":"Whether outliers are kept from the seasons; it costs six times as much."},"rest":{"type":["s\#
        tring","null"],"enum":["ets","theta","ses","exponential_smoothing",null],"default":"ets","description":"The mo\#
        del of what remains without the seasons."}}},"NaiveParameters":{"type":"object","description":"Hyper-parameter\#
        s of the model `naive`.","additionalProperties":false,"properties":{}},"Name":{"type":"string","pattern":"^[a-\#
        z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","minLength":1,"maxLength":63,"description":"A name that the client chooses: \#
        lower-case letters, digits and inner hyphens."},"NlinearParameters":{"type":"object","description":"Hyper-para\#
        meters of the model `nlinear`.","additionalProperties":false,"properties":{"lags":{"type":["integer","null"],"\#
        minimum":0,"maximum":336,"default":0,"description":"How many of the newest points are read; 0: two days or 24,\#
         as the data allow."},"ridge":{"type":["number","null"],"minimum":1e-09,"maximum":1000,"description":"Penalty \#
        on the coefficients, relative to the mean diagonal of the normal matrix; chosen from the data unless given."}}\#
        },"Parameter":{"type":"object","description":"One hyper-parameter.","required":["name","type","default","meani\#
        ng"],"properties":{"name":{"type":"string"},"type":{"type":"string","enum":["integer","number","string","list"\#
        ]},"minimum":{"type":"number"},"maximum":{"type":"number"},"enum":{"type":"array","items":{"type":"string"}},"\#
        items":{"type":"array","description":"The words of a `list`, which is written as one string with commas.","ite\#
        ms":{"type":"string"}},"default":{"description":"Null: chosen from the data.","type":["integer","number","stri\#
        ng","null"]},"meaning":{"type":"string"}}},"Pin":{"type":"object","description":"What a rollback left behind: \#
        nothing automatic changes the active version until it is released. A rollback by hand pins unless it says othe\#
        rwise; of automatic ones the third within 24 hours does.","required":["since","reason","until","rollback","act\#
        or","release"],"properties":{"since":{"type":"string","format":"date-time"},"reason":{"type":"string"},"until"\#
        :{"type":["string","null"],"format":"date-time","description":"Null: until it is released."},"rollback":{"type\#
        ":["string","null"],"description":"The id of the rollback."},"actor":{"type":"string"},"release":{"type":["str\#
        ing","null"],"description":"The request that releases it."}}},"Preprocessing":{"type":"object","description":"\#
        What happens to the points of a series before a model learns from them.","required":["gaps","outliers","scale"\#
        ,"transform"],"properties":{"gaps":{"type":"string","enum":["exclude","hold","interpolate","zero"]},"outliers"\#
        :{"type":"string","enum":["none","hampel"]},"scale":{"type":"string","enum":["none","standard","minmax","robus\#
        t"]},"transform":{"type":"string","enum":["none","log1p","box_cox"]}}},"PreprocessingInput":{"type":"object","\#
        description":"What happens to the points of a series before a model learns from them. Stored in the version.",\#
        "additionalProperties":false,"properties":{"gaps":{"type":["string","null"],"enum":["exclude","hold","interpol\#
        ate","zero",null],"default":"exclude","description":"What a missing point becomes."},"outliers":{"type":["stri\#
        ng","null"],"enum":["none","hampel",null],"default":"none","description":"hampel tames outliers for fitting on\#
        ly; a running model sees what was measured."},"scale":{"type":["string","null"],"enum":["none","standard","min\#
        max","robust",null],"default":"none","description":"To what the values are scaled."},"transform":{"type":["str\#
        ing","null"],"enum":["none","log1p","box_cox",null],"default":"none","description":"What makes the values more\#
         symmetric; forecasts are brought back."}}},"Problem":{"type":"object","description":"An error, RFC 9457.","re\#
        quired":["type","title","status","detail","instance","code","request_id","retryable"],"properties":{"type":{"t\#
        ype":"string","format":"uri-reference","description":"A relative URI, `/problems/{code}`."},"title":{"type":"s\#
        tring","description":"The standard phrase of the status."},"status":{"type":"integer","minimum":400,"maximum":\#
        599,"description":"The HTTP status."},"detail":{"type":"string","description":"A sentence that names the field\#
         and the fix."},"instance":{"type":"string","format":"uri-reference","description":"The path of the request."}\#
        ,"code":{"type":"string","description":"A stable lower_snake word that programs may switch on, such as `watch_\#
        not_found`."},"request_id":{"type":"string","description":"The `X-Request-Id` of the reply; the log has the de\#
        tails under it."},"retryable":{"type":"boolean","description":"Whether the same request may succeed later with\#
        out a change."},"errors":{"type":"array","items":{"$ref":"#/components/schemas/Fault"},"minItems":1,"descripti\#
        on":"Every fault of the request at once."}}},"Promotion":{"type":"object","description":"One move of a version\#
         between stages.","required":["watch","version","from_stage","to_stage","state","reason","actor","previous_ver\#
        sion","activation_seq","released_pin","restored_configuration","at"],"properties":{"watch":{"$ref":"#/componen\#
        ts/schemas/Name"},"version":{"type":"integer","minimum":1},"from_stage":{"type":"string","enum":["development"\#
        ,"staging","production","archived"]},"to_stage":{"type":"string","enum":["development","staging","production",\#
        "archived"]},"state":{"type":"string","enum":["pending","acknowledged"],"description":"pending: stored; the se\#
        rving process has not confirmed yet."},"reason":{"type":"string"},"actor":{"type":"string"},"previous_version"\#
        :{"type":["integer","null"],"description":"The version that was active before."},"activation_seq":{"type":["in\#
        teger","null"],"description":"Null when the active version did not change."},"released_pin":{"type":"boolean"}\#
        ,"restored_configuration":{"type":"boolean"},"at":{"type":"string","format":"date-time"}}},"PromotionInput":{"\#
        type":"object","description":"Where to move a version.","required":["to_stage"],"additionalProperties":false,"\#
        properties":{"to_stage":{"type":"string","enum":["development","staging","production","archived"]},"reason":{"\#
        type":["string","null"],"maxLength":1000,"default":"","description":"For the record."},"expected_active_versio\#
        n":{"type":["integer","null"],"minimum":1,"maximum":2147483647,"description":"A guard: 409 when another versio\#
        n is active."},"release_pin":{"type":["boolean","null"],"default":false,"description":"Leave the version that \#
        a rollback has pinned, and release the pin."},"restore_configuration":{"type":["boolean","null"],"default":fal\#
        se,"description":"Also put the configuration back that the version was trained under."}}},"PromotionPreview":{\#
        "type":"object","description":"What `validate_only` answers.","required":["validate_only","promotion"],"proper\#
        ties":{"validate_only":{"type":"boolean","const":true},"promotion":{"$ref":"#/components/schemas/Promotion"}}}\#
        ,"QualityReport":{"type":"object","description":"Why a series can or cannot be trained.","required":["id","lab\#
        els","trainable","points_needed","points_covered","span","last_observed","checks"],"properties":{"id":{"type":\#
        "string","description":"The id of the series."},"labels":{"type":"object","additionalProperties":{"type":"stri\#
        ng"}},"trainable":{"type":"boolean"},"points_needed":{"type":"integer","description":"Observed points that the\#
         model needs."},"points_covered":{"type":"integer","description":"Observed points in the window that counts."}\#
        ,"span":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","\#
        description":"From the oldest to the newest grid point held."},"last_observed":{"type":["string","null"],"form\#
        at":"date-time"},"checks":{"type":"array","items":{"type":"object","required":["name","value","limit","verdict\#
        "],"properties":{"name":{"type":"string","enum":["points","missing_ratio","longest_gap_steps","staleness_steps\#
        ","flat_share","outlier_share","resets_per_100","duplicate_share","non_finite_share"]},"value":{"type":["numbe\#
        r","null"]},"limit":{"type":"number"},"verdict":{"type":"string","enum":["pass","warn","fail"]}}}}}},"Readines\#
        s":{"type":"object","description":"Whether this process should get traffic.","required":["status","reasons"],"\#
        properties":{"status":{"type":"string","enum":["ready","not_ready"]},"reasons":{"type":"array","items":{"$ref"\#
        :"#/components/schemas/Reason"},"description":"What stands in the way."}}},"Reason":{"type":"object","descript\#
        ion":"Why something is as it is.","required":["reason","message"],"properties":{"reason":{"type":"string","des\#
        cription":"A lower_snake word that programs may switch on."},"message":{"type":"string","description":"A sente\#
        nce for people."}}},"Reset":{"type":"object","description":"Something that a watch was made to forget.","requi\#
        red":["id","watch","scope","reason","actor","created_at"],"properties":{"id":{"type":"string","description":"S\#
        uch as `rst_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Name"},"scope":{"type":"strin\#
        g","enum":["drift","intervals","state"],"description":"drift: what was found about drift; intervals: also what\#
         the intervals have learnt since training; state: everything but the data."},"reason":{"type":"string"},"actor\#
        ":{"type":"string"},"created_at":{"type":"string","format":"date-time"}}},"ResetInput":{"type":"object","descr\#
        iption":"What to forget.","additionalProperties":false,"required":["scope","reason"],"properties":{"scope":{"t\#
        ype":"string","enum":["drift","intervals","state"],"description":"drift: what was found about drift; intervals\#
        : also what the intervals have learnt since training; state: everything but the data."},"reason":{"type":"stri\#
        ng","minLength":1,"maxLength":1000,"description":"For the record."}}},"ResetList":{"type":"object","descriptio\#
        n":"Newest first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/sc\#
        hemas/Reset"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on \#
        the last page."}}},"ResetPreview":{"type":"object","description":"What `validate_only` answers; the id stands \#
        for nothing.","required":["validate_only","reset"],"properties":{"validate_only":{"type":"boolean","const":tru\#
        e},"reset":{"$ref":"#/components/schemas/Reset"}}},"Rollback":{"type":"object","description":"One return to an\#
         earlier version.","required":["id","watch","from","to","state","reason","actor","note","restored_configuratio\#
        n","activation_seq","pinned","pinned_until","created_at","acknowledged_at","released_at","released_by"],"prope\#
        rties":{"id":{"type":"string","description":"Such as `rbk_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/co\#
        mponents/schemas/Name"},"from":{"type":["integer","null"]},"to":{"type":"integer","minimum":1},"state":{"type"\#
        :"string","enum":["pending","acknowledged","failed","released"],"description":"acknowledged: no scrape that st\#
        arts later shows the version that was left. released: its pin was lifted."},"reason":{"type":"string"},"actor"\#
        :{"type":"string"},"restored_configuration":{"type":"boolean"},"activation_seq":{"type":"integer"},"note":{"ty\#
        pe":"string","description":"What to know of it, such as versions that were passed over, or that the third auto\#
        matic rollback within 24 hours has pinned the watch; often empty."},"pinned":{"type":"boolean","description":"\#
        Whether it keeps the watch on its target now; DELETE releases it."},"pinned_until":{"type":["string","null"],"\#
        format":"date-time","description":"The end of the pin; null for one that lasts until it is released."},"create\#
        d_at":{"type":"string","format":"date-time"},"acknowledged_at":{"type":["string","null"],"format":"date-time"}\#
        ,"released_at":{"type":["string","null"],"format":"date-time"},"released_by":{"type":["string","null"],"descri\#
        ption":"`system:configuration` when the watch was changed to another configuration."}}},"RollbackInput":{"type\#
        ":"object","description":"What to roll back to; an empty body rolls back to the previously active version.","a\#
        dditionalProperties":false,"properties":{"reason":{"type":["string","null"],"maxLength":1000,"default":"","des\#
        cription":"For the record."},"to_version":{"type":["integer","null"],"minimum":1,"maximum":2147483647,"descrip\#
        tion":"The previously active version by default."},"expected_active_version":{"type":["integer","null"],"minim\#
        um":1,"maximum":2147483647,"description":"A guard: 409 when another version is active."},"restore_configuratio\#
        n":{"type":["boolean","null"],"default":false,"description":"Also put the configuration back that the target w\#
        as trained under."},"pin":{"type":["boolean","null"],"default":true,"description":"Keep drift, schedule and ex\#
        periments from undoing it."},"pinned_until":{"type":["string","null"],"format":"date-time","description":"The \#
        end of the pin; until it is released by default."}}},"RollbackPatch":{"type":"object","description":"What is c\#
        hanged of a rollback. What it did stays done.","additionalProperties":false,"properties":{"reason":{"type":["s\#
        tring","null"],"maxLength":1000},"pinned_until":{"type":["string","null"],"format":"date-time","description":"\#
        Null: until it is released."}}},"RollbackList":{"type":"object","description":"Newest first.","required":["ite\#
        ms"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Rollback"},"maxItems":1000},"\#
        next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"RollbackPrev\#
        iew":{"type":"object","description":"What `validate_only` answers; the id stands for nothing.","required":["va\#
        lidate_only","rollback"],"properties":{"validate_only":{"type":"boolean","const":true},"rollback":{"$ref":"#/c\#
        omponents/schemas/Rollback"}}},"SeasonalNaiveParameters":{"type":"object","description":"Hyper-parameters of t\#
        he model `seasonal_naive`.","additionalProperties":false,"properties":{"season":{"type":["integer","null"],"mi\#
        nimum":0,"maximum":100000,"default":0,"description":"Length of the season in steps, 1 for none; 0 finds it fro\#
        m the step and the data."}}},"Selection":{"type":"object","description":"How the models of a version were chos\#
        en.","required":["budget","chosen","series"],"properties":{"budget":{"type":"number","description":"In work un\#
        its of the catalogue."},"chosen":{"type":"object","description":"What serves, and in how many series.","additi\#
        onalProperties":{"type":"integer"}},"series":{"type":"array","maxItems":20,"items":{"type":"object","required"\#
        :["series","chosen","candidates"],"properties":{"series":{"type":"string"},"chosen":{"type":"array","items":{"\#
        type":"string"}},"candidates":{"type":"array","description":"In the order in which they were tried, the cheape\#
        st first.","items":{"type":"object","required":["name","outcome","score","standard_error","work_units","detail\#
        "],"properties":{"name":{"type":"string"},"outcome":{"type":"string","enum":["chosen","within_one_standard_err\#
        or","worse","worse_than_naive","over_budget","failed"]},"score":{"type":["number","null"],"description":"Mean \#
        of MASE and pinball loss."},"standard_error":{"type":["number","null"]},"work_units":{"type":"number"},"detail\#
        ":{"type":"string"}}}}}}}}},"Series":{"type":"object","description":"One label set that the query of a watch r\#
        eturns.","required":["id","labels","first_seen","last_seen","stale","last_observed","last_value","points","obs\#
        erved","version","cold","issued_at","counters"],"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{16}$"\#
        ,"description":"Sixteen hexadecimal digits of the fingerprint of the labels."},"labels":{"type":"object","addi\#
        tionalProperties":{"type":"string"}},"first_seen":{"type":"string","format":"date-time"},"last_seen":{"type":"\#
        string","format":"date-time"},"stale":{"type":"boolean","description":"The newest observation is older than th\#
        e forecasts reach."},"last_observed":{"type":["string","null"],"format":"date-time"},"last_value":{"type":["nu\#
        mber","null"]},"points":{"type":["integer","null"],"description":"Grid points held."},"observed":{"type":["int\#
        eger","null"],"description":"Of them observed."},"version":{"type":["integer","null"],"minimum":1,"description\#
        ":"The version that forecasts it."},"cold":{"type":"boolean","description":"It joined after that version was t\#
        rained."},"issued_at":{"type":["string","null"],"format":"date-time"},"counters":{"type":["object","null"],"de\#
        scription":"What was noticed since the series joined; null while it does not run.","required":["late","late_dr\#
        opped","duplicates","non_finite"],"properties":{"late":{"type":"integer"},"late_dropped":{"type":"integer"},"d\#
        uplicates":{"type":"integer"},"non_finite":{"type":"integer"}}}}},"SeriesDrift":{"type":"object","description"\#
        :"Every check of one series, with its reason.","required":["id","labels","severity","since","judged","harder",\#
        "explanation","checks"],"properties":{"id":{"type":"string"},"labels":{"type":"object","additionalProperties":\#
        {"type":"string"}},"severity":{"type":"string","enum":["none","low","high"]},"since":{"type":["string","null"]\#
        ,"format":"date-time","description":"When this severity began."},"judged":{"type":"boolean","description":"Whe\#
        ther there is enough data."},"harder":{"type":"boolean","description":"Errors are up, but not against repeatin\#
        g the last value; a retraining would not help."},"explanation":{"type":"string"},"checks":{"type":"array","ite\#
        ms":{"type":"object","required":["name","value","threshold","passed","since","detail"],"properties":{"name":{"\#
        type":"string","enum":["mae_ratio","mae","skill_ratio","residual_location","residual_loss","input_ks","input_p\#
        si","input_wasserstein"]},"value":{"type":["number","null"],"description":"Null where it could not be judged."\#
        },"threshold":{"type":"number","description":"The value fails at or above this."},"passed":{"type":"boolean"},\#
        "since":{"type":["string","null"],"format":"date-time","description":"When the present failure began."},"detai\#
        l":{"type":"string"}}}}}},"SeriesForecast":{"type":"object","description":"The newest forecast of one series."\#
        ,"required":["id","labels","version","cold","stale","issued_at","data_age_seconds","steps"],"properties":{"id"\#
        :{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"version":{"type":["int\#
        eger","null"],"minimum":1},"cold":{"type":"boolean"},"stale":{"type":"boolean","description":"A stale series h\#
        as no steps, as on `/metrics`."},"issued_at":{"type":["string","null"],"format":"date-time"},"data_age_seconds\#
        ":{"type":["number","null"]},"steps":{"type":"array","items":{"type":"object","required":["step","time","value\#
        ","intervals"],"properties":{"step":{"type":"integer","minimum":1,"description":"1-based."},"time":{"type":"st\#
        ring","format":"date-time","description":"On the grid."},"value":{"type":"number"},"intervals":{"type":"array"\#
        ,"description":"One per level, ascending; none until errors are known.","items":{"type":"object","required":["\#
        level","lower","upper"],"properties":{"level":{"type":"number"},"lower":{"type":"number"},"upper":{"type":"num\#
        ber"}}}}}}}}},"SeriesList":{"type":"object","description":"In the order of ids.","required":["watch","items"],\#
        "properties":{"watch":{"$ref":"#/components/schemas/Name"},"items":{"type":"array","items":{"$ref":"#/componen\#
        ts/schemas/Series"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; abse\#
        nt on the last page."}}},"SesParameters":{"type":"object","description":"Hyper-parameters of the model `ses`."\#
        ,"additionalProperties":false,"properties":{"alpha":{"type":["number","null"],"minimum":0.001,"maximum":1,"des\#
        cription":"Weight of the newest value; the best of eleven unless given."},"criterion":{"type":["string","null"\#
        ],"enum":["mae","mse",null],"default":"mae","description":"What the chosen weight minimises: the absolute or t\#
        he squared one-step error."}}},"SgdParameters":{"type":"object","description":"Hyper-parameters of the model `\#
        sgd`.","additionalProperties":false,"properties":{"epochs":{"type":["integer","null"],"minimum":1,"maximum":20\#
        0,"default":20,"description":"The most passes over the training rows."},"learning_rate":{"type":["number","nul\#
        l"],"minimum":0.0001,"maximum":1,"default":0.5,"description":"The first pass's step, relative to the squared l\#
        ength of a row."},"l2":{"type":["number","null"],"minimum":0,"maximum":0.5,"default":0.0001,"description":"Shr\#
        inkage per pass."},"cyclical_time":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto",\#
        "description":"Hour of the day and day of the week as inputs; `auto`: from 2 days and 2 weeks of data on."}}},\#
        "SourceRevision":{"type":"object","description":"The data source as it was.","required":["id","revision"],"pro\#
        perties":{"id":{"type":"string"},"revision":{"type":"integer"}}},"StepMetrics":{"description":"The same for on\#
        e step ahead.","allOf":[{"$ref":"#/components/schemas/ErrorMetrics"},{"type":"object","required":["step"],"pro\#
        perties":{"step":{"type":"integer","minimum":1,"description":"1-based."}}}]},"Summary":{"type":"object","descr\#
        iption":"The whole fleet at a glance.","required":["watches","series","versions","rollbacks","data_sources","t\#
        raining_runs","pins","oldest_lag","build"],"properties":{"watches":{"type":"object","required":["total","by_st\#
        ate"],"properties":{"total":{"type":"integer"},"by_state":{"type":"object","description":"Watches in each stat\#
        e, as this process sees them.","additionalProperties":{"type":"integer"}}}},"series":{"type":"integer","descri\#
        ption":"Series that are followed."},"versions":{"type":"integer"},"rollbacks":{"type":"integer"},"data_sources\#
        ":{"type":"object","required":["healthy","unhealthy","unknown"],"properties":{"healthy":{"type":"integer"},"un\#
        healthy":{"type":"integer"},"unknown":{"type":"integer","description":"Not probed yet."}}},"training_runs":{"t\#
        ype":"object","required":["queued","running","failed_last_24h"],"properties":{"queued":{"type":"integer"},"run\#
        ning":{"type":"integer"},"failed_last_24h":{"type":"integer"}}},"pins":{"type":"object","required":["count","w\#
        atches"],"properties":{"count":{"type":"integer"},"watches":{"type":"array","items":{"type":"string"},"maxItem\#
        s":100,"description":"The first names."}}},"oldest_lag":{"type":["object","null"],"description":"The watch who\#
        se newest point is the furthest behind; null before the first scrape.","required":["watch","seconds"],"propert\#
        ies":{"watch":{"$ref":"#/components/schemas/Name"},"seconds":{"type":"number"}}},"build":{"type":"object","req\#
        uired":["version","details","instance","started_at"],"properties":{"version":{"type":"string"},"details":{"typ\#
        e":"object","additionalProperties":{"type":"string"}},"instance":{"type":"string"},"started_at":{"type":"strin\#
        g","format":"date-time"}}}}},"Support":{"type":"object","description":"The range of the values; no forecast an\#
        d no bound is outside of it.","required":["min","max"],"properties":{"min":{"type":["number","null"]},"max":{"\#
        type":["number","null"]}}},"SupportInput":{"type":"object","description":"The range of the values; no forecast\#
         and no bound is outside of it.","additionalProperties":false,"properties":{"min":{"type":["number","null"],"d\#
        escription":"0 by default for a rate or an increase; else unbounded."},"max":{"type":["number","null"],"descri\#
        ption":"Above `min`; unbounded by default."}}},"ThetaParameters":{"type":"object","description":"Hyper-paramet\#
        ers of the model `theta`.","additionalProperties":false,"properties":{"variant":{"type":["string","null"],"enu\#
        m":["auto","standard","optimized","dynamic","dynamic_optimized",null],"default":"dynamic_optimized","descripti\#
        on":"The member of the family; `auto` takes the one with the smallest squared errors."},"season":{"type":["int\#
        eger","null"],"minimum":0,"maximum":10080,"default":0,"description":"Steps per season, at least three of which\#
         must fit into the window; 0 finds it, 1 means none."},"season_type":{"type":["string","null"],"enum":["auto",\#
        "additive","multiplicative",null],"default":"auto","description":"How the season is taken out: `auto` takes wh\#
        at leaves the smaller squared errors; always additive where a value is not positive."}}},"Training":{"type":"o\#
        bject","description":"How a watch is retrained.","required":["parameters"],"properties":{"parameters":{"type":\#
        "string","enum":["auto","keep","reselect"]}}},"TrainingInput":{"type":"object","description":"How a watch is r\#
        etrained.","additionalProperties":false,"properties":{"parameters":{"type":["string","null"],"enum":["auto","k\#
        eep","reselect",null],"default":"auto","description":"What becomes of the orders, seasons and choices that the\#
         active version found: used again, or searched anew. `auto` keeps them for drift and reselects otherwise."}}},\#
        "TrainingRun":{"type":"object","description":"One attempt to make a version.","required":["id","watch","trigge\#
        r","policy","parameters","state","progress","actor","attempts","cause","version","outcome","error","spec_gener\#
        ation","data_source","requested_at","started_at","finished_at"],"properties":{"id":{"type":"string","descripti\#
        on":"Such as `run_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Name"},"trigger":{"type\#
        ":"string","enum":["cold_start","cron","drift","manual","experiment"],"description":"cold_start: the first ver\#
        sion under a configuration; cron: the schedule; manual: asked for by a client; experiment: to make its challen\#
        ger."},"policy":{"type":"string","enum":["full_retrain","finetune"]},"parameters":{"type":"string","enum":["ke\#
        ep","reselect"],"description":"Whether orders, seasons and choices of the active version are used again."},"st\#
        ate":{"type":"string","enum":["queued","running","succeeded","failed","cancelled","superseded"],"description":\#
        "superseded: the configuration changed meanwhile, the result is not used."},"progress":{"type":"number","minim\#
        um":0,"maximum":1},"actor":{"type":"string"},"attempts":{"type":"integer"},"cause":{"type":["object","null"],"\#
        description":"Of a run for drift: what was found.","required":["severity","score","explanation"],"properties":\#
        {"severity":{"type":"string","enum":["low","high"]},"score":{"type":["number","null"],"description":"The large\#
        st ratio of a live error to its baseline, or the largest live error in mode absolute."},"explanation":{"type":\#
        "string"}}},"version":{"type":["integer","null"],"description":"The version it made."},"outcome":{"anyOf":[{"$\#
        ref":"#/components/schemas/GateOutcome"},{"type":"null"}]},"error":{"type":["object","null"],"description":"Wh\#
        y it failed.","required":["code","detail"],"properties":{"code":{"type":"string"},"detail":{"type":"string"}}}\#
        ,"spec_generation":{"type":"integer"},"data_source":{"$ref":"#/components/schemas/SourceRevision"},"requested_\#
        at":{"type":"string","format":"date-time"},"started_at":{"type":["string","null"],"format":"date-time"},"finis\#
        hed_at":{"type":["string","null"],"format":"date-time"}}},"TrainingRunAccepted":{"description":"The run, and w\#
        hether it was open already.","allOf":[{"$ref":"#/components/schemas/TrainingRun"},{"type":"object","required":\#
        ["coalesced"],"properties":{"coalesced":{"type":"boolean","description":"An open run was there: it is the answ\#
        er, no second one was made."}}}]},"TrainingRunInput":{"type":"object","description":"How to train; an empty bo\#
        dy retrains fully.","additionalProperties":false,"properties":{"policy":{"type":["string","null"],"enum":["ful\#
        l_retrain","finetune",null],"default":"full_retrain","description":"`finetune` goes on from the active version\#
         where the model can."},"parameters":{"type":["string","null"],"enum":["keep","reselect",null],"description":"\#
        Whether orders, seasons and choices of the active version are used again; as `training.parameters` of the watc\#
        h says by default. Fine-tuning always keeps them."}}},"TrainingRunList":{"type":"object","description":"Newest\#
         first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Trai\#
        ningRun"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on the \#
        last page."}}},"TrainingRunPatch":{"type":"object","description":"Cancels an open run.","required":["state"],"\#
        additionalProperties":false,"properties":{"state":{"type":"string","const":"cancelled","description":"The one \#
        change that a client can make."}}},"TrainingRunPreview":{"type":"object","description":"What `validate_only` a\#
        nswers; the id stands for nothing.","required":["validate_only","training_run"],"properties":{"validate_only":\#
        {"type":"boolean","const":true},"training_run":{"$ref":"#/components/schemas/TrainingRun"}}},"MeasuredMetrics"\#
        :{"type":"object","description":"Errors over all steps and per step, means over the series.","required":["over\#
        all","steps"],"properties":{"overall":{"$ref":"#/components/schemas/ErrorMetrics"},"steps":{"type":"array","it\#
        ems":{"$ref":"#/components/schemas/StepMetrics"}}}},"ValidationMetrics":{"type":"object","description":"Rollin\#
        g-origin validation; `naive` is the last-value forecast on the same origins.","required":["overall","naive","s\#
        teps","origins"],"properties":{"overall":{"$ref":"#/components/schemas/ErrorMetrics"},"naive":{"$ref":"#/compo\#
        nents/schemas/ErrorMetrics"},"steps":{"type":"array","items":{"$ref":"#/components/schemas/StepMetrics"}},"ori\#
        gins":{"type":"integer","description":"Rolling origins."}}},"Version":{"type":"object","description":"An immut\#
        able result of training: where it stands, where it came from, how good it was.","required":["number","watch","\#
        model","stage","created_at","lineage","data_source","trigger","policy","actor","started_at","duration_ms","dat\#
        a_window","sample_count","series_count","skipped_series","parameters","metrics","gate","features","preprocessi\#
        ng","importance","selection","drift_score","configuration","artifact","imported","blocked","tags","description\#
        "],"properties":{"number":{"type":"integer","minimum":1,"description":"Per watch name, never reused."},"watch"\#
        :{"$ref":"#/components/schemas/Name"},"model":{"type":"string","enum":["auto","naive","seasonal_naive","window\#
        _average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_r\#
        idge","gradient_boosting","model_selection"]},"stage":{"type":"string","enum":["development","staging","produc\#
        tion","archived"],"description":"development: made, not accepted; staging: accepted, or served before; product\#
        ion: the active version; archived: kept for the record."},"created_at":{"type":"string","format":"date-time"},\#
        "lineage":{"type":"object","required":["parent","training_run"],"properties":{"parent":{"type":["integer","nul\#
        l"],"description":"The version that was active then."},"training_run":{"type":["string","null"]}}},"data_sourc\#
        e":{"$ref":"#/components/schemas/SourceRevision"},"trigger":{"type":"string","enum":["cold_start","cron","drif\#
        t","manual","experiment"],"description":"cold_start: the first version under a configuration; cron: the schedu\#
        le; manual: asked for by a client; experiment: to make its challenger."},"policy":{"type":"string","enum":["fu\#
        ll_retrain","finetune"],"description":"How it was made; a full retraining where there was nothing to fine-tune\#
        ."},"training":{"type":"object","description":"What became of the orders, seasons and choices found before; ab\#
        sent for versions made before this was recorded.","required":["parameters"],"properties":{"parameters":{"type"\#
        :"string","enum":["keep","reselect"]}}},"actor":{"type":"string"},"started_at":{"type":["string","null"],"form\#
        at":"date-time"},"duration_ms":{"type":"number"},"data_window":{"type":"object","description":"Grid times of t\#
        he oldest and newest point that was learnt from.","required":["start","end"],"properties":{"start":{"type":"st\#
        ring","format":"date-time"},"end":{"type":"string","format":"date-time"}}},"sample_count":{"type":"integer"},"\#
        series_count":{"type":"integer"},"skipped_series":{"type":"array","items":{"type":"object","required":["series\#
        ","reason"],"properties":{"series":{"type":"string"},"reason":{"type":"string"}}},"description":"Series that c\#
        ould not be trained."},"parameters":{"$ref":"#/components/schemas/ModelParameters"},"metrics":{"type":"object"\#
        ,"required":["training","validation","live"],"properties":{"training":{"anyOf":[{"$ref":"#/components/schemas/\#
        MeasuredMetrics"},{"type":"null"}],"description":"On the points that it has learnt from."},"validation":{"$ref\#
        ":"#/components/schemas/ValidationMetrics"},"live":{"anyOf":[{"type":"object","required":["overall","steps"],"\#
        properties":{"overall":{"$ref":"#/components/schemas/LiveErrors"},"steps":{"type":"array","items":{"$ref":"#/c\#
        omponents/schemas/LiveStepErrors"}}}},{"type":"null"}],"description":"Of matured forecasts, while it is served\#
        ; what is not measured live is null."}}},"gate":{"$ref":"#/components/schemas/GateOutcome"},"features":{"type"\#
        :"array","items":{"type":"string"},"description":"What the model computes from the past of a series."},"prepro\#
        cessing":{"type":"object","description":"Versions made before it was recorded have no `transform`.","required"\#
        :["gaps","outliers","scale"],"properties":{"gaps":{"type":"string"},"outliers":{"type":"string"},"scale":{"typ\#
        e":"string"},"transform":{"type":"string"}}},"importance":{"type":["array","null"],"description":"What forecas\#
        ts lean on, the most important first; shares that sum to 1 over all features. Empty where the model does not s\#
        ay.","items":{"type":"object","required":["name","weight"],"properties":{"name":{"type":"string"},"weight":{"t\#
        ype":"number","minimum":0}}}},"selection":{"anyOf":[{"$ref":"#/components/schemas/Selection"},{"type":"null"}]\#
        ,"description":"Why these models were chosen; null for a model that is not chosen from several."},"drift_score\#
        ":{"type":["number","null"],"description":"Of a training for drift: the `score` of its cause."},"configuration\#
        ":{"type":"object","description":"What it was trained under; a rollback can restore it.","required":["transfor\#
        m","model","parameters","granularity","horizon","lookback"],"properties":{"metric":{"type":"string"},"labels":\#
        {"type":"object","additionalProperties":{"type":"string"}},"matchers":{"type":"array","items":{"$ref":"#/compo\#
        nents/schemas/Matcher"}},"query":{"type":"string"},"transform":{"type":"string","enum":["none","rate","increas\#
        e","delta","auto"]},"model":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","e\#
        xponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_bo\#
        osting","model_selection"]},"parameters":{"$ref":"#/components/schemas/ModelParameters"},"granularity":{"type"\#
        :"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"typ\#
        e":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"lookback":{"\#
        type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"preproces\#
        sing":{"$ref":"#/components/schemas/Preprocessing"}}},"artifact":{"type":"object","required":["sha256","size",\#
        "format","pruned_at"],"properties":{"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"size":{"type":"inte\#
        ger","description":"Bytes."},"format":{"type":"integer"},"pruned_at":{"type":["string","null"],"format":"date-
        """#
}
