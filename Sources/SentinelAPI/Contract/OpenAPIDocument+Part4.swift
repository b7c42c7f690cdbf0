// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part4 = #"""
        ,"n_void_blocks":{"type":"integer","description":"Blocks of two horizons that were no evidence: too little dat\#
        a, a pause, or an exclusion that holds now."},"block_len":{"type":"integer","description":"Grid points of a bl\#
        ock of the test."},"horizon":{"type":"integer","description":"Grid points."},"loss":{"type":"string"},"scale":\#
        {"type":"number","description":"What the losses are divided by, beyond the scale of each series; 1 here."},"me\#
        an_loss":{"type":["object","null"],"description":"Per grid point; null before the first block.","required":["c\#
        hampion","challenger"],"properties":{"champion":{"type":"number"},"challenger":{"type":"number"}}},"effect":{"\#
        type":["object","null"],"description":"How much better the challenger is.","required":["mean_diff","relative_p\#
        ct","cohens_dz"],"properties":{"mean_diff":{"type":"number","description":"In units of the loss scale."},"rela\#
        tive_pct":{"type":["number","null"],"description":"In per cent of the champion's mean loss."},"cohens_dz":{"ty\#
        pe":["number","null"],"description":"Mean over standard deviation of the differences."}}},"cs":{"type":["objec\#
        t","null"],"description":"The confidence sequence of the mean difference, valid whenever one looks.","required\#
        ":["level","lower","upper","method"],"properties":{"level":{"type":"number"},"lower":{"type":["number","null"]\#
        },"upper":{"type":["number","null"]},"method":{"type":"string"}}},"e_value":{"type":"number","description":"Of\#
         the block e-process; 1 without evidence."},"p_value_anytime":{"type":"number","description":"Against no diffe\#
        rence; holds whenever one looks."},"dm_hln":{"type":["object","null"],"description":"Diebold and Mariano's tes\#
        t with the correction of Harvey, Leybourne and Newbold, for one look.","required":["stat","p","h"],"properties\#
        ":{"stat":{"type":["number","null"]},"p":{"type":["number","null"]},"h":{"type":"integer"}}},"long_run_var":{"\#
        type":["number","null"],"description":"Per grid point, of the differences."},"lag1_block_autocorr":{"type":["n\#
        umber","null"]},"power_at_mde":{"type":["number","null"],"description":"Design power at `minimum_effect`, neve\#
        r at what was seen."},"n_required":{"type":["integer","null"],"description":"Grid points to plan for `minimum_\#
        effect`."},"guardrails":{"type":"array","description":"What a challenger must keep besides the loss to be prom\#
        oted.","items":{"type":"object","required":["name","value","limit","pass"],"properties":{"name":{"type":"strin\#
        g","description":"`coverage_error`, `p95_error_ratio` or `null_rate`."},"value":{"type":["number","null"]},"li\#
        mit":{"type":"number"},"pass":{"type":"boolean"}}}},"coverage":{"type":["object","null"],"description":"Shares\#
         of observations inside the intervals.","required":["target","champion","challenger","n"],"properties":{"targe\#
        t":{"type":["number","null"]},"champion":{"type":"number"},"challenger":{"type":"number"},"n":{"type":"integer\#
        "}}},"winner":{"type":["string","null"],"enum":["champion","challenger",null],"description":"The better one; n\#
        ull where neither was found to be."},"recommendation":{"type":"string","enum":["promote_challenger","keep_cham\#
        pion","keep_running"]},"withheld":{"type":["object","null"],"description":"Why the winner of an experiment wit\#
        h `auto_promote`, or of a probation, did not become active; null where it did, and where there is none.","requ\#
        ired":["reason","detail"],"properties":{"reason":{"type":"string","enum":["pinned","demoted","blocked","config\#
        uration_mismatch","illegal_stage"]},"detail":{"type":"string","description":"What it is, and how to go on."}}}\#
        ,"assumptions":{"type":"array","items":{"type":"string"},"description":"What the numbers rest on."},"allocatio\#
        n":{"type":"object","description":"What was shown.","required":["strategy","share","p_challenger_better"],"pro\#
        perties":{"strategy":{"type":"string"},"share":{"type":["number","null"],"description":"The share of grid poin\#
        ts that showed the challenger."},"p_challenger_better":{"type":["number","null"],"description":"What `thompson\#
        ` believes."}}}}},"ExperimentState":{"type":"string","enum":["scheduled","training","running","paused","comple\#
        ted","cancelled","failed"],"description":"scheduled: it begins later, or when the one that runs has ended; tra\#
        ining: its challenger is being made; running; paused: nothing counts, the champion is shown; completed: see it\#
        s verdict; cancelled: it was given up, or the watch has moved on; failed: an arm could not go on, see its erro\#
        r."},"ExperimentSummary":{"type":"object","description":"An experiment or probation as a watch's status shows \#
        it.","required":["id","name","state","champion","challenger","verdict","recommendation","e_value","effect","cs\#
        ","progress","served_share","started_at"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"state\#
        ":{"$ref":"#/components/schemas/ExperimentState"},"champion":{"type":"integer"},"challenger":{"type":["integer\#
        ","null"]},"verdict":{"type":["string","null"],"enum":["running","promote","harm","equivalent","inconclusive",\#
        null],"description":"What the evidence says so far; null before the first block."},"recommendation":{"type":["\#
        string","null"],"enum":["promote_challenger","keep_champion","keep_running",null]},"e_value":{"type":["number"\#
        ,"null"]},"effect":{"type":["object","null"],"description":"As in the result."},"cs":{"type":["object","null"]\#
        ,"description":"As in the result."},"progress":{"$ref":"#/components/schemas/ExperimentProgress"},"served_shar\#
        e":{"type":["number","null"]},"started_at":{"type":["string","null"],"format":"date-time"}}},"ExponentialSmoot\#
        hingParameters":{"type":"object","description":"Hyper-parameters of the model `exponential_smoothing`.","addit\#
        ionalProperties":false,"properties":{"damped":{"type":["string","null"],"enum":["auto","on","off",null],"defau\#
        lt":"auto","description":"Whether the trend dies away; `auto` decides by the one-step error."},"alpha":{"type"\#
        :["number","null"],"minimum":0.001,"maximum":1,"description":"Weight of the newest value in the level; chosen \#
        from the data unless given."},"beta":{"type":["number","null"],"minimum":0,"maximum":1,"description":"Weight o\#
        f the newest change in the trend, 0 for none; chosen from the data unless given."},"phi":{"type":["number","nu\#
        ll"],"minimum":0.5,"maximum":1,"description":"What remains of the trend after each step; chosen from the data \#
        unless given."}}},"Fault":{"type":"object","description":"One mistake in a document that a client sent.","requ\#
        ired":["pointer","code","detail"],"properties":{"pointer":{"type":"string","format":"json-pointer","descriptio\#
        n":"Where: a JSON pointer (RFC 6901) into the body; empty for the body itself."},"code":{"type":"string","enum\#
        ":["required","unknown_field","wrong_type","out_of_range","invalid","conflict","duplicate","too_long","too_sho\#
        rt","too_many","too_few","not_found","unsupported","read_only"],"description":"The kind of mistake."},"detail"\#
        :{"type":"string","description":"A sentence that names the fix."}}},"Forecast":{"type":"object","description":\#
        "The newest forecast of every series, in the order of ids.","required":["watch","state","model","granularity",\#
        "horizon","interval","items"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"state":{"$ref":"#/co\#
        mponents/schemas/WatchState"},"model":{"type":"string","enum":["auto","naive","seasonal_naive","window_average\#
        ","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","g\#
        radient_boosting","model_selection"]},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d\#
        )?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d\#
        +d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"interval":{"type":"object","description":"The levels of the rep\#
        ly, and those that the watch keeps; bounds of others are worked out from them.","required":["levels","kept_lev\#
        els","emitted_level","method"],"properties":{"levels":{"type":"array","items":{"type":"number","minimum":0.5,"\#
        maximum":0.999},"description":"Ascending."},"kept_levels":{"type":"array","items":{"type":"number","minimum":0\#
        .5,"maximum":0.999}},"emitted_level":{"type":"number","minimum":0.5,"maximum":0.999},"method":{"type":"string"\#
        ,"enum":["auto","quantile_tracking","pooled","adaptive_conformal"]}}},"items":{"type":"array","items":{"$ref":\#
        "#/components/schemas/SeriesForecast"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaq\#
        ue and signed; absent on the last page."}}},"FourierRidgeParameters":{"type":"object","description":"Hyper-par\#
        ameters of the model `fourier_ridge`.","additionalProperties":false,"properties":{"season":{"type":["integer",\#
        "null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of the season in steps, 1 for none; 0 f\#
        inds it from the step and the data."},"changes":{"type":["integer","null"],"minimum":0,"maximum":50,"default":\#
        25,"description":"The most points at which the trend may bend."},"harmonics":{"type":["integer","null"],"minim\#
        um":1,"maximum":50,"default":12,"description":"The most sine waves per season."}}},"GateOutcome":{"type":"obje\#
        ct","description":"What was decided about a freshly trained version, and on which scores.","required":["promot\#
        ed","reason"],"properties":{"promoted":{"type":"boolean"},"reason":{"type":"string","description":"Promoted: `\#
        first_version`, `gate_off`, `champion_not_measurable`, `better_than_champion`. Not: `worse_than_naive`, `not_b\#
        etter_than_champion`. Either, on a flat series: `not_measurable`. Kept back after the gate: `by_experiment`, `\#
        by_hand` (as `promotion` of the watch says), `experiment_running` (a scheduled training or one for drift does \#
        not end an experiment), `on_probation` (a scheduled one does not end the probation of the active version). Wha\#
        tever the gate says: `pinned`, `active_version_changed_meanwhile`, `for_an_experiment`. The configuration chan\#
        ged, so that there is no version: `configuration_changed`."},"gate":{"type":"string","enum":["on","off"]},"mar\#
        gin":{"type":"number"},"candidate_mase":{"type":["number","null"]},"champion_mase":{"type":["number","null"]},\#
        "naive_mase":{"type":["number","null"]}}},"GradientBoostingParameters":{"type":"object","description":"Hyper-p\#
        arameters of the model `gradient_boosting`.","additionalProperties":false,"properties":{"season":{"type":["int\#
        eger","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of the season in steps, 1 for non\#
        e; 0 finds it from the step and the data."},"rounds":{"type":["integer","null"],"minimum":1,"maximum":500,"def\#
        ault":60,"description":"How many trees are learnt."},"depth":{"type":["integer","null"],"minimum":1,"maximum":\#
        6,"default":4,"description":"How deep a tree may be."},"learning_rate":{"type":["number","null"],"minimum":0.0\#
        1,"maximum":1,"default":0.1,"description":"What each tree's answer is multiplied with."}}},"History":{"type":"\#
        object","description":"Observed and expected values of a series, as a chart draws them.","required":["watch","\#
        series","granularity","step","horizon","level","start","end","points"],"properties":{"watch":{"$ref":"#/compon\#
        ents/schemas/Name"},"series":{"type":"string"},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+\#
        w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"step":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w\#
        )?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"The distance of the points."},"horizon":{"ty\#
        pe":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","des\#
        cription":"How far ahead the expectations were made."},"level":{"type":"number","description":"The level of th\#
        e bounds that are emitted now."},"start":{"type":["string","null"],"format":"date-time","description":"Of the \#
        first point."},"end":{"type":["string","null"],"format":"date-time","description":"Of the last point."},"point\#
        s":{"type":"array","items":{"$ref":"#/components/schemas/HistoryPoint"},"maxItems":11000}}},"HistoryPoint":{"t\#
        ype":"object","description":"One grid time. `arm` and `tier` are reserved, and null.","required":["time","obse\#
        rved","expected","lower","upper","error","version","arm","tier"],"properties":{"time":{"type":"string","format\#
        ":"date-time"},"observed":{"type":["number","null"]},"expected":{"type":["number","null"]},"lower":{"type":["n\#
        umber","null"],"description":"Lower bound of the expectation's interval at the level that was emitted then."},\#
        "upper":{"type":["number","null"]},"error":{"type":["number","null"],"description":"Observed minus expected."}\#
        ,"version":{"type":["integer","null"],"description":"The version that made the expectation."},"arm":{"type":"n\#
        ull"},"tier":{"type":"null"}}},"Interval":{"type":"object","description":"Which prediction intervals are kept.\#
        ","required":["levels","emitted_level","method"],"properties":{"levels":{"type":"array","items":{"type":"numbe\#
        r","minimum":0.5,"maximum":0.999},"description":"Ascending."},"emitted_level":{"type":"number","minimum":0.5,"\#
        maximum":0.999},"method":{"type":"string","enum":["auto","quantile_tracking","pooled","adaptive_conformal"]}}}\#
        ,"IntervalInput":{"type":"object","description":"Which prediction intervals are kept, and how they are made.",\#
        "additionalProperties":false,"properties":{"levels":{"type":["array","null"],"items":{"type":"number","minimum\#
        ":0.5,"maximum":0.999},"minItems":1,"maxItems":8,"default":[0.9],"description":"Coverage levels."},"emitted_le\#
        vel":{"type":["number","null"],"minimum":0.5,"maximum":0.999,"description":"One of `levels`; the largest by de\#
        fault."},"method":{"type":["string","null"],"enum":["auto","quantile_tracking","pooled","adaptive_conformal",n\#
        ull],"default":"auto","description":"pooled: quantiles of past errors; quantile_tracking: quantiles that are t\#
        racked by sample, per step; auto: the better of the two; adaptive_conformal: long-run coverage for any data."}\#
        }},"LinearTrendParameters":{"type":"object","description":"Hyper-parameters of the model `linear_trend`.","add\#
        itionalProperties":false,"properties":{"ridge":{"type":["number","null"],"minimum":1e-09,"maximum":1000,"defau\#
        lt":0.001,"description":"Penalty per training row on the standardised coefficients."},"cyclical_time":{"type":\#
        ["string","null"],"enum":["auto","on","off",null],"default":"auto","description":"Hour of the day and day of t\#
        he week as inputs; `auto`: from 2 days and 2 weeks of data on."}}},"LiveAccuracy":{"type":"object","descriptio\#
        n":"How good the served forecasts of one step have been.","required":["step","n","mae","mase","bias","skill","\#
        intervals"],"properties":{"step":{"type":"integer","minimum":1,"description":"Steps ahead, 1-based."},"n":{"ty\#
        pe":"integer","description":"Matured forecasts so far."},"mae":{"type":["number","null"],"description":"Mean a\#
        bsolute error, in the unit of the metric."},"mase":{"type":["number","null"],"description":"MAE over the mean \#
        absolute one-step difference; null for a flat window."},"bias":{"type":["number","null"],"description":"Mean o\#
        f forecast minus actual."},"skill":{"type":["number","null"],"description":"1 - MAE / MAE of repeating the las\#
        t value; above 0 is better than that."},"intervals":{"type":"array","description":"How the intervals have kept\#
         their promise, one per level; a series without matured ones has none.","items":{"type":"object","required":["\#
        level","coverage","interval_score","width"],"properties":{"level":{"type":"number"},"coverage":{"type":["numbe\#
        r","null"],"description":"Share of values within the bounds that were issued for them."},"interval_score":{"ty\#
        pe":["number","null"],"description":"Mean of width + 2 / (1 - level) * distance outside, in the unit of the me\#
        tric."},"width":{"type":["number","null"],"description":"Mean width."}}}}}},"LiveErrors":{"description":"The s\#
        ame, measured on live forecasts.","allOf":[{"$ref":"#/components/schemas/ErrorMetrics"},{"type":"object","requ\#
        ired":["skill"],"properties":{"skill":{"type":["number","null"],"description":"1 - MAE / MAE of repeating the \#
        last value; above 0 is better than that."}}}]},"LiveStepErrors":{"description":"The same for one step ahead.",\#
        "allOf":[{"$ref":"#/components/schemas/LiveErrors"},{"type":"object","required":["step"],"properties":{"step":\#
        {"type":"integer","minimum":1,"description":"1-based."}}}]},"Liveness":{"type":"object","description":"The pro\#
        cess answers.","required":["status"],"properties":{"status":{"type":"string","const":"alive"}}},"Matcher":{"ty\#
        pe":"object","description":"One label matcher of a selector.","required":["label","op","value"],"additionalPro\#
        perties":false,"properties":{"label":{"type":"string","minLength":1,"maxLength":256,"description":"A label nam\#
        e."},"op":{"type":"string","enum":["=","!=","=~","!~"]},"value":{"type":"string","maxLength":4096,"description\#
        ":"A value or, after `=~` and `!~`, an anchored regular expression (RE2)."}}},"Model":{"type":"object","descri\#
        ption":"One model of the catalogue.","required":["kind","title","meaning","parameters","seasonal","intervals",\#
        "covariates","partial_fit","cost_class","work_units_per_point","minimum_samples"],"properties":{"kind":{"type"\#
        :"string","enum":["auto","naive","seasonal_naive","window_average","ses","exponential_smoothing","ets","theta"\#
        ,"arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_boosting","model_selection"]},"title"\#
        :{"type":"string"},"meaning":{"type":"string"},"parameters":{"type":"array","items":{"$ref":"#/components/sche\#
        mas/Parameter"}},"seasonal":{"type":"boolean","description":"Knows seasons."},"intervals":{"type":"boolean","d\#
        escription":"Brings prediction intervals of its own."},"covariates":{"type":"boolean","description":"Takes fur\#
        ther series as inputs."},"partial_fit":{"type":"boolean","description":"Can be fine-tuned."},"cost_class":{"ty\#
        pe":"string","enum":["free","low","medium","high"]},"work_units_per_point":{"type":"number"},"minimum_samples"\#
        :{"type":"integer","description":"For a look-back of 30 and a horizon of 5 steps."}}},"ModelList":{"type":"obj\#
        ect","description":"The catalogue; not paged.","required":["items"],"properties":{"items":{"type":"array","ite\#
        ms":{"$ref":"#/components/schemas/Model"}}}},"ModelParameters":{"description":"Hyper-parameters: those of the \#
        chosen model, each optional.","anyOf":[{"$ref":"#/components/schemas/AutoParameters"},{"$ref":"#/components/sc\#
        hemas/NaiveParameters"},{"$ref":"#/components/schemas/SeasonalNaiveParameters"},{"$ref":"#/components/schemas/\#
        WindowAverageParameters"},{"$ref":"#/components/schemas/SesParameters"},{"$ref":"#/components/schemas/Exponent\#
        ialSmoothingParameters"},{"$ref":"#/components/schemas/EtsParameters"},{"$ref":"#/components/schemas/ThetaPara\#
        meters"},{"$ref":"#/components/schemas/ArimaParameters"},{"$ref":"#/components/schemas/MstlParameters"},{"$ref\#
        ":"#/components/schemas/LinearTrendParameters"},{"$ref":"#/components/schemas/SgdParameters"},{"$ref":"#/compo\#
        nents/schemas/NlinearParameters"},{"$ref":"#/components/schemas/FourierRidgeParameters"},{"$ref":"#/components\#
        /schemas/GradientBoostingParameters"},{"$ref":"#/components/schemas/ModelSelectionParameters"}]},"ModelSelecti\#
        onParameters":{"type":"object","description":"Hyper-parameters of the model `model_selection`.","additionalPro\#
        perties":false,"properties":{"candidates":{"type":["string","null"],"default":"auto,naive,seasonal_naive,windo\#
        w_average,ses,exponential_smoothing,ets,theta,arima,mstl,linear_trend,sgd,nlinear,fourier_ridge,gradient_boost\#
        ing","description":"The models to choose from, with their defaults; `naive` is always among them."},"budget":{\#
        "type":["number","null"],"minimum":1,"maximum":1000000000,"default":1000000,"description":"Work units to spend\#
         on a series: twice a model's price per point, cheapest models first."},"ensemble":{"type":["string","null"],"\#
        enum":["on","off",null],"default":"on","description":"Whether the median of the best three may be the choice."\#
        }}},"MstlParameters":{"type":"object","description":"Hyper-parameters of the model `mstl`.","additionalPropert\#
        ies":false,"properties":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"descrip\#
        tion":"Length of the season in steps, 1 for none; 0 finds it from the step and the data."},"season2":{"type":[\#
        "integer","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of a second season in steps, \#
        0 for none beside a given `season`."},"robust":{"type":["string","null"],"enum":["on","off",null],"default":"o\#
        ff","description":"Whether outliers are kept from the seasons; it costs six times as much."},"rest":{"type":["\#
        string","null"],"enum":["ets","theta","ses","exponential_smoothing",null],"default":"ets","description":"The m\#
        odel of what remains without the seasons."}}},"NaiveParameters":{"type":"object","description":"Hyper-paramete\#
        rs of the model `naive`.","additionalProperties":false,"properties":{}},"Name":{"type":"string","pattern":"^[a\#
        -z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","minLength":1,"maxLength":63,"description":"A name that the client chooses:\#
         lower-case letters, digits and inner hyphens."},"NlinearParameters":{"type":"object","description":"Hyper-par\#
        ameters of the model `nlinear`.","additionalProperties":false,"properties":{"lags":{"type":["integer","null"],\#
        "minimum":0,"maximum":336,"default":0,"description":"How many of the newest points are read; 0: two days or 24\#
        , as the data allow."},"ridge":{"type":["number","null"],"minimum":1e-09,"maximum":1000,"description":"Penalty\#
         on the coefficients, relative to the mean diagonal of the normal matrix; chosen from the data unless given."}\#
        }},"Parameter":{"type":"object","description":"One hyper-parameter.","required":["name","type","default","mean\#
        ing"],"properties":{"name":{"type":"string"},"type":{"type":"string","enum":["integer","number","string","list\#
        "]},"minimum":{"type":"number"},"maximum":{"type":"number"},"enum":{"type":"array","items":{"type":"string"}},\#
        "items":{"type":"array","description":"The words of a `list`, which is written as one string with commas.","it\#
        ems":{"type":"string"}},"default":{"description":"Null: chosen from the data.","type":["integer","number","str\#
        ing","null"]},"meaning":{"type":"string"}}},"Pin":{"type":"object","description":"What a rollback left behind:\#
         nothing automatic changes the active version until it is released. A rollback by hand pins unless it says oth\#
        erwise; of automatic ones the third within 24 hours does.","required":["since","reason","until","rollback","ac\#
        tor","release"],"properties":{"since":{"type":"string","format":"date-time"},"reason":{"type":"string"},"until\#
        ":{"type":["string","null"],"format":"date-time","description":"Null: until it is released."},"rollback":{"typ\#
        e":["string","null"],"description":"The id of the rollback."},"actor":{"type":"string"},"release":{"type":["st\#
        ring","null"],"description":"The request that releases it."}}},"Preprocessing":{"type":"object","description":\#
        "What happens to the points of a series before a model learns from them.","required":["gaps","outliers","scale\#
        ","transform"],"properties":{"gaps":{"type":"string","enum":["exclude","hold","interpolate","zero"]},"outliers\#
        ":{"type":"string","enum":["none","hampel"]},"scale":{"type":"string","enum":["none","standard","minmax","robu\#
        st"]},"transform":{"type":"string","enum":["none","log1p","box_cox"]}}},"PreprocessingInput":{"type":"object",\#
        "description":"What happens to the points of a series before a model learns from them. Stored in the version."\#
        ,"additionalProperties":false,"properties":{"gaps":{"type":["string","null"],"enum":["exclude","hold","interpo\#
        late","zero",null],"default":"exclude","description":"What a missing point becomes."},"outliers":{"type":["str\#
        ing","null"],"enum":["none","hampel",null],"default":"none","description":"hampel tames outliers for fitting o\#
        nly; a running model sees what was measured."},"scale":{"type":["string","null"],"enum":["none","standard","mi\#
        nmax","robust",null],"default":"none","description":"To what the values are scaled."},"transform":{"type":["st\#
        ring","null"],"enum":["none","log1p","box_cox",null],"default":"none","description":"What makes the values mor\#
        e symmetric; forecasts are brought back."}}},"Problem":{"type":"object","description":"An error, RFC 9457.","r\#
        equired":["type","title","status","detail","instance","code","request_id","retryable"],"properties":{"type":{"\#
        type":"string","format":"uri-reference","description":"A relative URI, `/problems/{code}`."},"title":{"type":"\#
        string","description":"The standard phrase of the status."},"status":{"type":"integer","minimum":400,"maximum"\#
        :599,"description":"The HTTP status."},"detail":{"type":"string","description":"A sentence that names the fiel\#
        d and the fix."},"instance":{"type":"string","format":"uri-reference","description":"The path of the request."\#
        },"code":{"type":"string","description":"A stable lower_snake word that programs may switch on, such as `watch\#
        _not_found`."},"request_id":{"type":"string","description":"The `X-Request-Id` of the reply; the log has the d\#
        etails under it."},"retryable":{"type":"boolean","description":"Whether the same request may succeed later wit\#
        hout a change."},"errors":{"type":"array","items":{"$ref":"#/components/schemas/Fault"},"minItems":1,"descript\#
        ion":"Every fault of the request at once."}}},"Promotion":{"type":"object","description":"One move of a versio\#
        n between stages.","required":["watch","version","from_stage","to_stage","state","reason","actor","previous_ve\#
        rsion","activation_seq","released_pin","restored_configuration","at"],"properties":{"watch":{"$ref":"#/compone\#
        nts/schemas/Name"},"version":{"type":"integer","minimum":1},"from_stage":{"type":"string","enum":["development\#
        ","staging","production","archived"]},"to_stage":{"type":"string","enum":["development","staging","production"\#
        ,"archived"]},"state":{"type":"string","enum":["pending","acknowledged"],"description":"pending: stored; the s\#
        erving process has not confirmed yet."},"reason":{"type":"string"},"actor":{"type":"string"},"previous_version\#
        ":{"type":["integer","null"],"description":"The version that was active before."},"activation_seq":{"type":["i\#
        nteger","null"],"description":"Null when the active version did not change."},"released_pin":{"type":"boolean"\#
        },"restored_configuration":{"type":"boolean"},"at":{"type":"string","format":"date-time"}}},"PromotionInput":{\#
        "type":"object","description":"Where to move a version.","required":["to_stage"],"additionalProperties":false,\#
        "properties":{"to_stage":{"type":"string","enum":["development","staging","production","archived"]},"reason":{\#
        "type":["string","null"],"maxLength":1000,"default":"","description":"For the record."},"expected_active_versi\#
        on":{"type":["integer","null"],"minimum":1,"maximum":2147483647,"description":"A guard: 409 when another versi\#
        on is active."},"release_pin":{"type":["boolean","null"],"default":false,"description":"Leave the version that\#
         a rollback has pinned, and release the pin."},"restore_configuration":{"type":["boolean","null"],"default":fa\#
        lse,"description":"Also put the configuration back that the version was trained under."}}},"PromotionPreview":\#
        {"type":"object","description":"What `validate_only` answers.","required":["validate_only","promotion"],"prope\#
        rties":{"validate_only":{"type":"boolean","const":true},"promotion":{"$ref":"#/components/schemas/Promotion"}}\#
        },"QualityReport":{"type":"object","description":"Why a series can or cannot be trained.","required":["id","la\#
        bels","trainable","points_needed","points_covered","span","last_observed","checks"],"properties":{"id":{"type"\#
        :"string","description":"The id of the series."},"labels":{"type":"object","additionalProperties":{"type":"str\#
        ing"}},"trainable":{"type":"boolean"},"points_needed":{"type":"integer","description":"Observed points that th\#
        e model needs."},"points_covered":{"type":"integer","description":"Observed points in the window that counts."\#
        },"span":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$",\#
        "description":"From the oldest to the newest grid point held."},"last_observed":{"type":["string","null"],"for\#
        mat":"date-time"},"checks":{"type":"array","items":{"type":"object","required":["name","value","limit","verdic\#
        t"],"properties":{"name":{"type":"string","enum":["points","missing_ratio","longest_gap_steps","staleness_step\#
        s","flat_share","outlier_share","resets_per_100","duplicate_share","non_finite_share"]},"value":{"type":["numb\#
        er","null"]},"limit":{"type":"number"},"verdict":{"type":"string","enum":["pass","warn","fail"]}}}}}},"Readine\#
        ss":{"type":"object","description":"Whether this process should get traffic.","required":["status","reasons"],\#
        "properties":{"status":{"type":"string","enum":["ready","not_ready"]},"reasons":{"type":"array","items":{"$ref\#
        ":"#/components/schemas/Reason"},"description":"What stands in the way."}}},"Reason":{"type":"object","descrip\#
        tion":"Why something is as it is.","required":["reason","message"],"properties":{"reason":{"type":"string","de\#
        scription":"A lower_snake word that programs may switch on."},"message":{"type":"string","description":"A sent\#
        ence for people."}}},"Reset":{"type":"object","description":"Something that a watch was made to forget.","requ\#
        ired":["id","watch","scope","reason","actor","created_at"],"properties":{"id":{"type":"string","description":"\#
        Such as `rst_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Name"},"scope":{"type":"stri\#
        ng","enum":["drift","intervals","state"],"description":"drift: what was found about drift; intervals: also wha\#
        t the intervals have learnt since training; state: everything but the data."},"reason":{"type":"string"},"acto\#
        r":{"type":"string"},"created_at":{"type":"string","format":"date-time"}}},"ResetInput":{"type":"object","desc\#
        ription":"What to forget.","additionalProperties":false,"required":["scope","reason"],"properties":{"scope":{"\#
        type":"string","enum":["drift","intervals","state"],"description":"drift: what was found about drift; interval\#
        s: also what the intervals have learnt since training; state: everything but the data."},"reason":{"type":"str\#
        ing","minLength":1,"maxLength":1000,"description":"For the record."}}},"ResetList":{"type":"object","descripti\#
        on":"Newest first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/s\#
        chemas/Reset"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; absent on\#
         the last page."}}},"ResetPreview":{"type":"object","description":"What `validate_only` answers; the id stands\#
         for nothing.","required":["validate_only","reset"],"properties":{"validate_only":{"type":"boolean","const":tr\#
        ue},"reset":{"$ref":"#/components/schemas/Reset"}}},"Rollback":{"type":"object","description":"One return to a\#
        n earlier version.","required":["id","watch","from","to","state","reason","actor","note","restored_configurati\#
        on","activation_seq","pinned","pinned_until","created_at","acknowledged_at","released_at","released_by"],"prop\#
        erties":{"id":{"type":"string","description":"Such as `rbk_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/c\#
        omponents/schemas/Name"},"from":{"type":["integer","null"]},"to":{"type":"integer","minimum":1},"state":{"type\#
        ":"string","enum":["pending","acknowledged","failed","released"],"description":"acknowledged: no scrape that s\#
        tarts later shows the version that was left. released: its pin was lifted."},"reason":{"type":"string"},"actor\#
        ":{"type":"string"},"restored_configuration":{"type":"boolean"},"activation_seq":{"type":"integer"},"note":{"t\#
        ype":"string","description":"What to know of it, such as versions that were passed over, or that the third aut\#
        omatic rollback within 24 hours has pinned the watch; often empty."},"pinned":{"type":"boolean","description":\#
        "Whether it keeps the watch on its target now; DELETE releases it."},"pinned_until":{"type":["string","null"],\#
        "format":"date-time","description":"The end of the pin; null for one that lasts until it is released."},"creat\#
        ed_at":{"type":"string","format":"date-time"},"acknowledged_at":{"type":["string","null"],"format":"date-time"\#
        },"released_at":{"type":["string","null"],"format":"date-time"},"released_by":{"type":["string","null"],"descr\#
        iption":"`system:configuration` when the watch was changed to another configuration."}}},"RollbackInput":{"typ\#
        e":"object","description":"What to roll back to; an empty body rolls back to the previously active version.","\#
        additionalProperties":false,"properties":{"reason":{"type":["string","null"],"maxLength":1000,"default":"","de\#
        scription":"For the record."},"to_version":{"type":["integer","null"],"minimum":1,"maximum":2147483647,"descri\#
        ption":"The previously active version by default."},"expected_active_version":{"type":["integer","null"],"mini\#
        mum":1,"maximum":2147483647,"description":"A guard: 409 when another version is active."},"restore_configurati\#
        on":{"type":["boolean","null"],"default":false,"description":"Also put the configuration back that the target \#
        was trained under."},"pin":{"type":["boolean","null"],"default":true,"description":"Keep drift, schedule and e\#
        xperiments from undoing it."},"pinned_until":{"type":["string","null"],"format":"date-time","description":"The\#
         end of the pin; until it is released by default."}}},"RollbackPatch":{"type":"object","description":"What is \#
        changed of a rollback. What it did stays done.","additionalProperties":false,"properties":{"reason":{"type":["\#
        string","null"],"maxLength":1000},"pinned_until":{"type":["string","null"],"format":"date-time","description":\#
        "Null: until it is released."}}},"RollbackList":{"type":"object","description":"Newest first.","required":["it\#
        ems"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Rollback"},"maxItems":1000},\#
        "next_page_token":{"type":"string","description":"Opaque and signed; absent on the last page."}}},"RollbackPre\#
        view":{"type":"object","description":"What `validate_only` answers; the id stands for nothing.","required":["v\#
        alidate_only","rollback"],"properties":{"validate_only":{"type":"boolean","const":true},"rollback":{"$ref":"#/\#
        components/schemas/Rollback"}}},"SeasonalNaiveParameters":{"type":"object","description":"Hyper-parameters of \#
        the model `seasonal_naive`.","additionalProperties":false,"properties":{"season":{"type":["integer","null"],"m\#
        inimum":0,"maximum":100000,"default":0,"description":"Length of the season in steps, 1 for none; 0 finds it fr\#
        om the step and the data."}}},"Selection":{"type":"object","description":"How the models of a version were cho\#
        sen.","required":["budget","chosen","series"],"properties":{"budget":{"type":"number","description":"In work u\#
        nits of the catalogue."},"chosen":{"type":"object","description":"What serves, and in how many series.","addit\#
        ionalProperties":{"type":"integer"}},"series":{"type":"array","maxItems":20,"items":{"type":"object","required\#
        ":["series","chosen","candidates"],"properties":{"series":{"type":"string"},"chosen":{"type":"array","items":{\#
        "type":"string"}},"candidates":{"type":"array","description":"In the order in which they were tried, the cheap\#
        est first.","items":{"type":"object","required":["name","outcome","score","standard_error","work_units","detai\#
        l"],"properties":{"name":{"type":"string"},"outcome":{"type":"string","enum":["chosen","within_one_standard_er\#
        ror","worse","worse_than_naive","over_budget","failed"]},"score":{"type":["number","null"],"description":"Mean\#
         of MASE and pinball loss."},"standard_error":{"type":["number","null"]},"work_units":{"type":"number"},"detai\#
        l":{"type":"string"}}}}}}}}},"Series":{"type":"object","description":"One label set that the query of a watch \#
        returns.","required":["id","labels","first_seen","last_seen","stale","last_observed","last_value","points","ob\#
        served","version","cold","issued_at","counters"],"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{16}$\#
        ","description":"Sixteen hexadecimal digits of the fingerprint of the labels."},"labels":{"type":"object","add\#
        itionalProperties":{"type":"string"}},"first_seen":{"type":"string","format":"date-time"},"last_seen":{"type":\#
        "string","format":"date-time"},"stale":{"type":"boolean","description":"The newest observation is older than t\#
        he forecasts reach."},"last_observed":{"type":["string","null"],"format":"date-time"},"last_value":{"type":["n\#
        umber","null"]},"points":{"type":["integer","null"],"description":"Grid points held."},"observed":{"type":["in\#
        teger","null"],"description":"Of them observed."},"version":{"type":["integer","null"],"minimum":1,"descriptio\#
        n":"The version that forecasts it."},"cold":{"type":"boolean","description":"It joined after that version was \#
        trained."},"issued_at":{"type":["string","null"],"format":"date-time"},"counters":{"type":["object","null"],"d\#
        escription":"What was noticed since the series joined; null while it does not run.","required":["late","late_d\#
        ropped","duplicates","non_finite"],"properties":{"late":{"type":"integer"},"late_dropped":{"type":"integer"},"\#
        duplicates":{"type":"integer"},"non_finite":{"type":"integer"}}}}},"SeriesDrift":{"type":"object","description\#
        ":"Every check of one series, with its reason.","required":["id","labels","severity","since","judged","harder"\#
        ,"explanation","checks"],"properties":{"id":{"type":"string"},"labels":{"type":"object","additionalProperties"\#
        :{"type":"string"}},"severity":{"type":"string","enum":["none","low","high"]},"since":{"type":["string","null"\#
        ],"format":"date-time","description":"When this severity began."},"judged":{"type":"boolean","description":"Wh\#
        ether there is enough data."},"harder":{"type":"boolean","description":"Errors are up, but not against repeati\#
        ng the last value; a retraining would not help."},"explanation":{"type":"string"},"checks":{"type":"array","it\#
        ems":{"type":"object","required":["name","value","threshold","passed","since","detail"],"properties":{"name":{\#
        "type":"string","enum":["mae_ratio","mae","skill_ratio","residual_location","residual_loss","input_ks","input_\#
        psi","input_wasserstein"]},"value":{"type":["number","null"],"description":"Null where it could not be judged.\#
        "},"threshold":{"type":"number","description":"The value fails at or above this."},"passed":{"type":"boolean"}\#
        ,"since":{"type":["string","null"],"format":"date-time","description":"When the present failure began."},"deta\#
        il":{"type":"string"}}}}}},"SeriesForecast":{"type":"object","description":"The newest forecast of one series.\#
        ","required":["id","labels","version","cold","stale","issued_at","data_age_seconds","steps"],"properties":{"id\#
        ":{"type":"string"},"labels":{"type":"object","additionalProperties":{"type":"string"}},"version":{"type":["in\#
        teger","null"],"minimum":1},"cold":{"type":"boolean"},"stale":{"type":"boolean","description":"A stale series \#
        has no steps, as on `/metrics`."},"issued_at":{"type":["string","null"],"format":"date-time"},"data_age_second\#
        s":{"type":["number","null"]},"steps":{"type":"array","items":{"type":"object","required":["step","time","valu\#
        e","intervals"],"properties":{"step":{"type":"integer","minimum":1,"description":"1-based."},"time":{"type":"s\#
        tring","format":"date-time","description":"On the grid."},"value":{"type":"number"},"intervals":{"type":"array\#
        ","description":"One per level, ascending; none until errors are known.","items":{"type":"object","required":[\#
        "level","lower","upper"],"properties":{"level":{"type":"number"},"lower":{"type":"number"},"upper":{"type":"nu\#
        mber"}}}}}}}}},"SeriesList":{"type":"object","description":"In the order of ids.","required":["watch","items"]\#
        ,"properties":{"watch":{"$ref":"#/components/schemas/Name"},"items":{"type":"array","items":{"$ref":"#/compone\#
        nts/schemas/Series"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; abs\#
        ent on the last page."}}},"SesParameters":{"type":"object","description":"Hyper-parameters of the model `ses`.\#
        ","additionalProperties":false,"properties":{"alpha":{"type":["number","null"],"minimum":0.001,"maximum":1,"de\#
        scription":"Weight of the newest value; the best of eleven unless given."},"criterion":{"type":["string","null\#
        "],"enum":["mae","mse",null],"default":"mae","description":"What the chosen weight minimises: the absolute or \#
        the squared one-step error."}}},"SgdParameters":{"type":"object","description":"Hyper-parameters of the model \#
        `sgd`.","additionalProperties":false,"properties":{"epochs":{"type":["integer","null"],"minimum":1,"maximum":2\#
        00,"default":20,"description":"The most passes over the training rows."},"learning_rate":{"type":["number","nu\#
        ll"],"minimum":0.0001,"maximum":1,"default":0.5,"description":"The first pass's step, relative to the squared \#
        length of a row."},"l2":{"type":["number","null"],"minimum":0,"maximum":0.5,"default":0.0001,"description":"Sh\#
        rinkage per pass."},"cyclical_time":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto"\#
        ,"description":"Hour of the day and day of the week as inputs; `auto`: from 2 days and 2 weeks of data on."}}}\#
        ,"SourceRevision":{"type":"object","description":"The data source as it was.","required":["id","revision"],"pr\#
        operties":{"id":{"type":"string"},"revision":{"type":"integer"}}},"StepMetrics":{"description":"The same for o\#
        ne step ahead.","allOf":[{"$ref":"#/components/schemas/ErrorMetrics"},{"type":"object","required":["step"],"pr\#
        operties":{"step":{"type":"integer","minimum":1,"description":"1-based."}}}]},"Summary":{"type":"object","desc\#
        ription":"The whole fleet at a glance.","required":["watches","series","versions","rollbacks","data_sources","\#
        training_runs","experiments","probations","drifting","pins","oldest_lag","build"],"properties":{"watches":{"ty\#
        pe":"object","required":["total","by_state"],"properties":{"total":{"type":"integer"},"by_state":{"type":"obje\#
        ct","description":"Watches in each state, as this process sees them.","additionalProperties":{"type":"integer"\#
        }}}},"series":{"type":"integer","description":"Series that are followed."},"versions":{"type":"integer"},"roll\#
        backs":{"type":"integer"},"data_sources":{"type":"object","required":["healthy","unhealthy","unknown"],"proper\#
        ties":{"healthy":{"type":"integer"},"unhealthy":{"type":"integer"},"unknown":{"type":"integer","description":"\#
        Not probed yet."}}},"training_runs":{"type":"object","required":["queued","running","failed_last_24h"],"proper\#
        ties":{"queued":{"type":"integer"},"running":{"type":"integer"},"failed_last_24h":{"type":"integer"}}},"experi\#
        ments":{"type":"object","description":"Those that have not come to an end.","required":["scheduled","training"\#
        ,"running","paused"],"properties":{"scheduled":{"type":"integer"},"training":{"type":"integer"},"running":{"ty\#
        pe":"integer"},"paused":{"type":"integer"}}},"probations":{"type":"integer","description":"Versions on probati\#
        on."},"drifting":{"type":"object","description":"Watches that drift now, as this process sees them.","required\#
        ":["low","high"],"properties":{"low":{"type":"integer"},"high":{"type":"integer"}}},"pins":{"type":"object","r\#
        equired":["count","watches"],"properties":{"count":{"type":"integer"},"watches":{"type":"array","items":{"type\#
        ":"string"},"maxItems":100,"description":"The first names."}}},"oldest_lag":{"type":["object","null"],"descrip\#
        tion":"The watch whose newest point is the furthest behind; null before the first scrape.","required":["watch"\#
        ,"seconds"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"seconds":{"type":"number"}}},"build":{\#
        "type":"object","required":["version","details","instance","started_at"],"properties":{"version":{"type":"stri\#
        ng"},"details":{"type":"object","additionalProperties":{"type":"string"}},"instance":{"type":"string"},"starte\#
        d_at":{"type":"string","format":"date-time"}}}}},"Support":{"type":"object","description":"The range of the va\#
        lues; no forecast and no bound is outside of it.","required":["min","max"],"properties":{"min":{"type":["numbe\#
        r","null"]},"max":{"type":["number","null"]}}},"SupportInput":{"type":"object","description":"The range of the\#
         values; no forecast and no bound is outside of it.","additionalProperties":false,"properties":{"min":{"type":\#
        ["number","null"],"description":"0 by default for a rate or an increase; else unbounded."},"max":{"type":["num\#
        ber","null"],"description":"Above `min`; unbounded by default."}}},"ThetaParameters":{"type":"object","descrip\#
        tion":"Hyper-parameters of the model `theta`.","additionalProperties":false,"properties":{"variant":{"type":["\#
        string","null"],"enum":["auto","standard","optimized","dynamic","dynamic_optimized",null],"default":"dynamic_o\#
        ptimized","description":"The member of the family; `auto` takes the one with the smallest squared errors."},"s\#
        eason":{"type":["integer","null"],"minimum":0,"maximum":10080,"default":0,"description":"Steps per season, at \#
        least three of which must fit into the window; 0 finds it, 1 means none."},"season_type":{"type":["string","nu\#
        ll"],"enum":["auto","additive","multiplicative",null],"default":"auto","description":"How the season is taken \#
        out: `auto` takes what leaves the smaller squared errors; always additive where a value is not positive."}}},"\#
        Training":{"type":"object","description":"How a watch is retrained.","required":["parameters"],"properties":{"\#
        parameters":{"type":"string","enum":["auto","keep","reselect"]}}},"TrainingInput":{"type":"object","descriptio\#
        n":"How a watch is retrained.","additionalProperties":false,"properties":{"parameters":{"type":["string","null\#
        "],"enum":["auto","keep","reselect",null],"default":"auto","description":"What becomes of the orders, seasons \#
        and choices that the active version found: used again, or searched anew. `auto` keeps them for drift and resel\#
        ects otherwise."}}},"TrainingRun":{"type":"object","description":"One attempt to make a version.","required":[\#
        "id","watch","trigger","policy","parameters","state","progress","actor","attempts","cause","version","outcome"\#
        ,"error","spec_generation","data_source","requested_at","started_at","finished_at"],"properties":{"id":{"type"\#
        :"string","description":"Such as `run_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Nam\#
        e"},"trigger":{"type":"string","enum":["cold_start","cron","drift","manual","experiment"],"description":"cold_\#
        start: the first version under a configuration; cron: the schedule; manual: asked for by a client; experiment:\#
         to make its challenger."},"policy":{"type":"string","enum":["full_retrain","finetune"]},"parameters":{"type":\#
        "string","enum":["keep","reselect"],"description":"Whether orders, seasons and choices of the active version a\#
        re used again."},"state":{"type":"string","enum":["queued","running","succeeded","failed","cancelled","superse\#
        ded"],"description":"superseded: the configuration changed meanwhile, the result is not used."},"progress":{"t\#
        ype":"number","minimum":0,"maximum":1},"actor":{"type":"string"},"attempts":{"type":"integer"},"cause":{"type"\#
        :["object","null"],"description":"Of a run for drift: what was found.","required":["severity","score","explana\#
        tion"],"properties":{"severity":{"type":"string","enum":["low","high"]},"score":{"type":["number","null"],"des\#
        cription":"The largest ratio of a live error to its baseline, or the largest live error in mode absolute."},"e\#
        xplanation":{"type":"string"}}},"version":{"type":["integer","null"],"description":"The version it made."},"ou\#
        tcome":{"anyOf":[{"$ref":"#/components/schemas/GateOutcome"},{"type":"null"}]},"error":{"type":["object","null\#
        "],"description":"Why it failed.","required":["code","detail"],"properties":{"code":{"type":"string"},"detail"\#
        :{"type":"string"}}},"spec_generation":{"type":"integer"},"data_source":{"$ref":"#/components/schemas/SourceRe\#
        vision"},"requested_at":{"type":"string","format":"date-time"},"started_at":{"type":["string","null"],"format"\#
        :"date-time"},"finished_at":{"type":["string","null"],"format":"date-time"}}},"TrainingRunAccepted":{"descript\#
        ion":"The run, and whether it was open already.","allOf":[{"$ref":"#/components/schemas/TrainingRun"},{"type":\#
        "object","required":["coalesced"],"properties":{"coalesced":{"type":"boolean","description":"An open run was t\#
        here: it is the answer, no second one was made."}}}]},"TrainingRunInput":{"type":"object","description":"How t\#
        o train; an empty body retrains fully.","additionalProperties":false,"properties":{"policy":{"type":["string",\#
        "null"],"enum":["full_retrain","finetune",null],"default":"full_retrain","description":"`finetune` goes on fro\#
        m the active version where the model can."},"parameters":{"type":["string","null"],"enum":["keep","reselect",n\#
        ull],"description":"Whether orders, seasons and choices of the active version are used again; as `training.par\#
        ameters` of the watch says by default. Fine-tuning always keeps them."}}},"TrainingRunList":{"type":"object","\#
        description":"Newest first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/com\#
        ponents/schemas/TrainingRun"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and si\#
        gned; absent on the last page."}}},"TrainingRunPatch":{"type":"object","description":"Cancels an open run.","r\#
        equired":["state"],"additionalProperties":false,"properties":{"state":{"type":"string","const":"cancelled","de\#
        scription":"The one change that a client can make."}}},"TrainingRunPreview":{"type":"object","description":"Wh\#
        at `validate_only` answers; the id stands for nothing.","required":["validate_only","training_run"],"propertie\#
        s":{"validate_only":{"type":"boolean","const":true},"training_run":{"$ref":"#/components/schemas/TrainingRun"}\#
        }},"MeasuredMetrics":{"type":"object","description":"Errors over all steps and per step, means over the series\#
        .","required":["overall","steps"],"properties":{"overall":{"$ref":"#/components/schemas/ErrorMetrics"},"steps"\#
        :{"type":"array","items":{"$ref":"#/components/schemas/StepMetrics"}}}},"ValidationMetrics":{"type":"object","\#
        description":"Rolling-origin validation; `naive` is the last-value forecast on the same origins.","required":[\#
        "overall","naive","steps","origins"],"properties":{"overall":{"$ref":"#/components/schemas/ErrorMetrics"},"nai\#
        ve":{"$ref":"#/components/schemas/ErrorMetrics"},"steps":{"type":"array","items":{"$ref":"#/components/schemas\#
        /StepMetrics"}},"origins":{"type":"integer","description":"Rolling origins."}}},"Version":{"type":"object","de\#
        scription":"An immutable result of training: where it stands, where it came from, how good it was.","required"\#
        :["number","watch","model","stage","created_at","lineage","data_source","trigger","policy","actor","started_at\#
        ","duration_ms","data_window","sample_count","series_count","skipped_series","parameters","metrics","gate","fe\#
        atures","preprocessing","importance","selection","drift_score","configuration","artifact","imported","blocked"\#
        ,"tags","description"],"properties":{"number":{"type":"integer","minimum":1,"description":"Per watch name, nev\#
        er reused."},"watch":{"$ref":"#/components/schemas/Name"},"model":{"type":"string","enum":["auto","naive","sea\#
        sonal_naive","window_average","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd",\#
        "nlinear","fourier_ridge","gradient_boosting","model_selection"]},"stage":{"type":"string","enum":["developmen\#
        t","staging","production","archived"],"description":"development: made, not accepted; staging: accepted, or se\#
        rved before; production: the active version; archived: kept for the record."},"created_at":{"type":"string","f\#
        ormat":"date-time"},"lineage":{"type":"object","required":["parent","training_run"],"properties":{"parent":{"t\#
        ype":["integer","null"],"description":"The version that was active then."},"training_run":{"type":["string","n\#
        ull"]}}},"data_source":{"$ref":"#/components/schemas/SourceRevision"},"trigger":{"type":"string","enum":["cold\#
        _start","cron","drift","manual","experiment"],"description":"cold_start: the first version under a configurati\#
        on; cron: the schedule; manual: asked for by a client; experiment: to make its challenger."},"policy":{"type":\#
        "string","enum":["full_retrain","finetune"],"description":"How it was made; a full retraining where there was \#
        nothing to fine-tune."},"training":{"type":"object","description":"What became of the orders, seasons and choi\#
        ces found before; absent for versions made before this was recorded.","required":["parameters"],"properties":{\#
        "parameters":{"type":"string","enum":["keep","reselect"]}}},"actor":{"type":"string"},"started_at":{"type":["s\#
        tring","null"],"format":"date-time"},"duration_ms":{"type":"number"},"data_window":{"type":"object","descripti\#
        on":"Grid times of the oldest and newest point that was learnt from.","required":["start","end"],"properties":\#
        {"start":{"type":"string","format":"date-time"},"end":{"type":"string","format":"date-time"}}},"sample_count":\#
        {"type":"integer"},"series_count":{"type":"integer"},"skipped_series":{"type":"array","items":{"type":"object"\#
        ,"required":["series","reason"],"properties":{"series":{"type":"string"},"reason":{"type":"string"}}},"descrip\#
        tion":"Series that could not be trained."},"parameters":{"$ref":"#/components/schemas/ModelParameters"},"metri\#
        cs":{"type":"object","required":["training","validation","live"],"properties":{"training":{"anyOf":[{"$ref":"#\#
        /components/schemas/MeasuredMetrics"},{"type":"null"}],"description":"On the points that it has learnt from."}
        """#
}
