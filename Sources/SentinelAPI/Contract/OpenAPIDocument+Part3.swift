// Written by deploy/embed-openapi from openapi/sentinel.yaml; do not edit.

extension OpenAPIDocument {
    static let part3 = #"""
        },"window":{"type":["integer","null"],"minimum":10,"maximum":10000,"default":60,"description":"Steps over whic\#
        h errors are averaged."},"min_samples":{"type":["integer","null"],"minimum":1,"maximum":10000,"default":30,"de\#
        scription":"Errors that the window must hold, at most `window`."},"persistence":{"type":["integer","null"],"mi\#
        nimum":1,"maximum":1000,"default":3,"description":"Evaluations in a row that must agree."},"cooldown":{"type":\#
        ["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","default\#
        ":"30m","description":"The least time between two drift trainings, at most 30d."},"detectors":{"type":["array"\#
        ,"null"],"items":{"type":"string","enum":["performance","residual_cusum","input"]},"minItems":1,"maxItems":3,"\#
        default":["performance","residual_cusum","input"],"description":"Which detectors act; all by default."},"on_lo\#
        w":{"type":["string","null"],"enum":["none","finetune","full_retrain",null],"default":"finetune","description"\#
        :"What happens above `finetune`."},"on_high":{"type":["string","null"],"enum":["none","finetune","full_retrain\#
        ",null],"default":"full_retrain","description":"What happens above `retrain`."}}},"Emission":{"type":"object",\#
        "description":"What a watch shows on `/metrics`.","required":["metric_name","steps","step_bounds","version_lab\#
        el","expected"],"properties":{"metric_name":{"type":["string","null"]},"steps":{"description":"Which steps ahe\#
        ad appear in `<metric>_sentinel_predicted`: a list of steps (1-based, up to the horizon), all, or none.","anyO\#
        f":[{"type":"string","enum":["all","off"]},{"type":"array","items":{"type":"integer","minimum":1,"maximum":100\#
        0},"minItems":1,"maxItems":1000}]},"step_bounds":{"type":"boolean"},"version_label":{"type":"boolean"},"expect\#
        ed":{"type":"array","items":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s\#
        )?(\\d+ms)?)\\s*$"}}}},"EmissionInput":{"type":"object","description":"What a watch shows on `/metrics`.","add\#
        itionalProperties":false,"properties":{"metric_name":{"type":["string","null"],"minLength":1,"maxLength":200,"\#
        pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","description":"The family base name; the metric's own by default. Requir\#
        ed for a `query` watch and for a metric with a UTF-8 name, unless `steps` is `off`."},"steps":{"description":"\#
        Which steps ahead appear in `<metric>_sentinel_predicted`: a list of steps (1-based, up to the horizon), all, \#
        or none.","anyOf":[{"type":"string","enum":["all","off"]},{"type":"array","items":{"type":"integer","minimum":\#
        1,"maximum":1000},"minItems":1,"maxItems":1000},{"type":"null"}],"default":"all"},"step_bounds":{"type":["bool\#
        ean","null"],"default":false,"description":"Whether bounds at `interval.emitted_level` appear beside the steps\#
        ."},"version_label":{"type":["boolean","null"],"default":true,"description":"Whether `sentinel_version` is a l\#
        abel; without it series stay the same over retrainings."},"expected":{"type":["array","null"],"items":{"type":\#
        "string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"minItems":1,"ma\#
        xItems":8,"description":"How far ahead the shown expectation was forecast: whole multiples of the granularity \#
        up to the horizon. By default one step."}}},"ErrorMetrics":{"type":"object","description":"Means over the seri\#
        es; what cannot be said is null.","required":["n","mae","rmse","mase","wape","smape","mape","bias","pinball","\#
        coverage"],"properties":{"skill":{"type":["number","null"],"description":"Of live metrics: 1 - MAE / MAE of re\#
        peating the last value."},"n":{"type":"integer","description":"Scored forecasts."},"mae":{"type":["number","nu\#
        ll"]},"rmse":{"type":["number","null"]},"mase":{"type":["number","null"]},"wape":{"type":["number","null"]},"s\#
        mape":{"type":["number","null"]},"mape":{"type":["number","null"]},"bias":{"type":["number","null"]},"pinball"\#
        :{"type":["number","null"]},"coverage":{"type":["number","null"]}}},"EtsParameters":{"type":"object","descript\#
        ion":"Hyper-parameters of the model `ets`.","additionalProperties":false,"properties":{"season":{"type":["inte\#
        ger","null"],"minimum":0,"maximum":10080,"default":0,"description":"Steps per season, at least three of which \#
        must fit into the window; 0 finds it, 1 means none."},"error":{"type":["string","null"],"enum":["auto","additi\#
        ve","multiplicative",null],"default":"additive","description":"How the error enters. `auto` chooses from the d\#
        ata."},"trend":{"type":["string","null"],"enum":["auto","none","additive",null],"default":"auto","description"\#
        :"The trend. `auto` chooses from the data."},"damped":{"type":["string","null"],"enum":["auto","on","off",null\#
        ],"default":"auto","description":"Whether a trend dies away."},"season_type":{"type":["string","null"],"enum":\#
        ["auto","none","additive","multiplicative",null],"default":"auto","description":"How the season enters. `auto`\#
         chooses from the data."},"ic":{"type":["string","null"],"enum":["aic","aicc","bic",null],"default":"aicc","de\#
        scription":"The information criterion that forms are compared by."}}},"Experiment":{"type":"object","descripti\#
        on":"Champion against challenger on every grid point of the same series. A probation is one that a promotion s\#
        tarts by itself, with the version before as the challenger; when that one wins, the promotion is undone.","req\#
        uired":["id","watch","kind","revision","name","description","labels","allocation","traffic_split","confidence_\#
        level","minimum_effect","equivalence_margin","max_loss","min_samples","strict","auto_promote","start_at","end_\#
        at","champion","challenger","training_run","spec_generation","state","verdict","stop_reason","progress","serve\#
        d_share","result","error","actor","created_at","started_at","ended_at"],"properties":{"id":{"type":"string","d\#
        escription":"Such as `exp_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/components/schemas/Name"},"kind":{\#
        "type":"string","enum":["experiment","probation"]},"revision":{"type":"integer","description":"Grows with each\#
         edit by a client."},"name":{"type":"string","description":"Unique per watch."},"description":{"type":"string"\#
        },"labels":{"type":"object","additionalProperties":{"type":"string"}},"allocation":{"type":"string","enum":["s\#
        hadow","random","weighted","epsilon_greedy","thompson"],"description":"Which of the two is shown, block by blo\#
        ck; scoring never depends on it."},"traffic_split":{"type":"number","description":"The share of blocks that sh\#
        ow the challenger, of `weighted` alone."},"confidence_level":{"type":"number"},"minimum_effect":{"type":"numbe\#
        r","description":"The smallest gain that counts, in units of the loss scale."},"equivalence_margin":{"type":"n\#
        umber","description":"Differences within this range of zero count as none."},"max_loss":{"type":"number","desc\#
        ription":"A conclusive loss beyond this ends it."},"min_samples":{"type":"integer","description":"Grid points \#
        before any verdict."},"strict":{"type":"boolean","description":"Whether the e-value must agree."},"auto_promot\#
        e":{"type":"boolean","description":"Whether the verdict `promote` makes the challenger active."},"start_at":{"\#
        type":["string","null"],"format":"date-time"},"end_at":{"type":["string","null"],"format":"date-time","descrip\#
        tion":"Null: 90 days after its start."},"champion":{"type":"integer","minimum":1,"description":"The version th\#
        at was active when it was made."},"challenger":{"type":["integer","null"],"description":"The version that is t\#
        ried; null while it is being trained."},"training_run":{"type":["string","null"],"description":"The run that m\#
        akes the challenger."},"spec_generation":{"type":"integer","description":"The configuration under which it hol\#
        ds."},"state":{"$ref":"#/components/schemas/ExperimentState"},"verdict":{"type":["string","null"],"enum":["pro\#
        mote","harm","equivalent","inconclusive",null],"description":"What the evidence decided; null before, and for \#
        one that was cancelled or failed."},"stop_reason":{"type":["string","null"],"description":"A lower_snake word \#
        for why it ended."},"progress":{"$ref":"#/components/schemas/ExperimentProgress"},"served_share":{"type":["num\#
        ber","null"],"minimum":0,"maximum":1,"description":"The share of grid points at which the challenger was shown\#
        , as measured."},"result":{"anyOf":[{"$ref":"#/components/schemas/ExperimentResult"},{"type":"null"}],"descrip\#
        tion":"What the evidence says; null before the first block."},"error":{"type":["object","null"],"description":\#
        "Why it failed.","required":["code","detail"],"properties":{"code":{"type":"string"},"detail":{"type":"string"\#
        }}},"actor":{"type":"string"},"created_at":{"type":"string","format":"date-time"},"started_at":{"type":["strin\#
        g","null"],"format":"date-time"},"ended_at":{"type":["string","null"],"format":"date-time"}}},"ExperimentBlock\#
        ":{"type":"object","description":"A row of evidence, written once. Losses are absolute errors over each series\#
        ' own scale.","required":["block","from","through","steps","valid_steps","champion_loss","challenger_loss","di\#
        fference","difference_square","complete","served","propensity","tally"],"properties":{"block":{"type":"integer\#
        ","minimum":0,"description":"Counted from the start of the experiment."},"from":{"type":"string","format":"dat\#
        e-time","description":"Its first grid point."},"through":{"type":"string","format":"date-time","description":"\#
        Its last grid point."},"steps":{"type":"integer","description":"Grid points of a block."},"valid_steps":{"type\#
        ":"integer","description":"Those at which both versions could be scored."},"champion_loss":{"type":"number"},"\#
        challenger_loss":{"type":"number"},"difference":{"type":"number","description":"The mean of champion minus cha\#
        llenger; above 0 the challenger is better."},"difference_square":{"type":"number","description":"The mean of i\#
        ts square."},"complete":{"type":"boolean","description":"False for a block that is no evidence."},"served":{"t\#
        ype":"string","enum":["champion","challenger"],"description":"Which of the two was shown."},"propensity":{"typ\#
        e":"number","minimum":0,"maximum":1,"description":"How likely it was that this one is shown."},"tally":{"type"\#
        :"object","description":"What the guardrails count.","required":["interval_steps","champion_covered","challeng\#
        er_covered","challenger_missing","champion_scored","challenger_non_finite","champion_tail","challenger_tail"],\#
        "properties":{"interval_steps":{"type":"integer"},"champion_covered":{"type":"number"},"challenger_covered":{"\#
        type":"number"},"challenger_missing":{"type":"integer"},"champion_scored":{"type":"integer"},"challenger_non_f\#
        inite":{"type":"integer"},"champion_tail":{"type":["number","null"],"description":"The 95th percentile of the \#
        errors."},"challenger_tail":{"type":["number","null"]}}}}},"ExperimentBlockList":{"type":"object","description\#
        ":"Oldest first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/sch\#
        emas/ExperimentBlock"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and signed; a\#
        bsent on the last page."}}},"ExperimentInput":{"type":"object","description":"What to try. Exactly one of `cha\#
        llenger_version` and `train_challenger` is given.","additionalProperties":false,"required":["name"],"propertie\#
        s":{"name":{"type":"string","minLength":1,"maxLength":128,"description":"Unique per watch; names that begin wi\#
        th `version-` or `probation-` are given by the server."},"description":{"type":["string","null"],"maxLength":1\#
        000,"default":"","description":"For people."},"labels":{"type":["object","null"],"description":"For people.","\#
        maxProperties":64,"additionalProperties":{"type":"string"}},"champion_version":{"type":["integer","null"],"min\#
        imum":1,"description":"A guard: 409 when another version is active."},"challenger_version":{"type":["integer",\#
        "null"],"minimum":1,"description":"The version to try."},"train_challenger":{"type":["string","null"],"enum":[\#
        "full_retrain","finetune",null],"description":"Train the version to try first."},"allocation":{"type":["string\#
        ","null"],"enum":["shadow","random","weighted","epsilon_greedy","thompson",null],"default":"shadow","descripti\#
        on":"Which of the two is shown, block by block; scoring never depends on it."},"traffic_split":{"type":["numbe\#
        r","null"],"minimum":0,"maximum":1,"default":0.5,"description":"The share of blocks that show the challenger, \#
        of `weighted` alone."},"confidence_level":{"type":["number","null"],"minimum":0.8,"maximum":0.999,"default":0.\#
        95,"description":"Of the confidence sequence."},"minimum_effect":{"type":["number","null"],"minimum":0,"maximu\#
        m":10,"default":0.02,"description":"The smallest gain that counts, in units of the loss scale."},"equivalence_\#
        margin":{"type":["number","null"],"minimum":0,"maximum":10,"default":0.02,"description":"Differences within th\#
        is range of zero count as none."},"max_loss":{"type":["number","null"],"minimum":0,"maximum":10,"default":0.1,\#
        "description":"A conclusive loss beyond this ends it."},"min_samples":{"type":["integer","null"],"minimum":0,"\#
        maximum":1000000,"default":0,"description":"Grid points before any verdict."},"strict":{"type":["boolean","nul\#
        l"],"default":false,"description":"Whether the e-value must agree; slower."},"auto_promote":{"type":["boolean"\#
        ,"null"],"default":false,"description":"Make the challenger active when the verdict is `promote`."},"start_at"\#
        :{"type":["string","null"],"format":"date-time","description":"At once by default."},"end_at":{"type":["string\#
        ","null"],"format":"date-time","description":"After the start; 90 days after it by default."}}},"ExperimentLis\#
        t":{"type":"object","description":"Newest first.","required":["items"],"properties":{"items":{"type":"array","\#
        items":{"$ref":"#/components/schemas/Experiment"},"maxItems":1000},"next_page_token":{"type":"string","descrip\#
        tion":"Opaque and signed; absent on the last page."}}},"ExperimentPatch":{"type":"object","description":"What \#
        a client can change once it is there.","additionalProperties":false,"properties":{"description":{"type":["stri\#
        ng","null"],"maxLength":1000,"description":"For people."},"end_at":{"type":["string","null"],"format":"date-ti\#
        me","description":"In the future and after the start."},"state":{"type":["string","null"],"enum":["running","p\#
        aused","completed","cancelled",null]},"force":{"type":["boolean","null"],"default":false,"description":"Comple\#
        te it below the minimum of evidence."}}},"ExperimentPlan":{"type":"object","description":"How long an experime\#
        nt must run to see an effect.","required":["watch","relative_effect","confidence_level","power","effect","sequ\#
        ential","fixed","evidence"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"relative_effect":{"typ\#
        e":"number"},"confidence_level":{"type":"number"},"power":{"type":"number"},"effect":{"type":"number","descrip\#
        tion":"In units of the loss scale."},"sequential":{"allOf":[{"$ref":"#/components/schemas/ExperimentLength"}],\#
        "description":"For the test that an experiment runs, which may stop at any time."},"fixed":{"allOf":[{"$ref":"\#
        #/components/schemas/ExperimentLength"}],"description":"For a single look at the end."},"evidence":{"type":"ob\#
        ject","description":"What the numbers rest on.","required":["experiment","name","kind","steps","long_run_varia\#
        nce","champion_loss"],"properties":{"experiment":{"type":"string"},"name":{"type":"string"},"kind":{"type":"st\#
        ring","enum":["experiment","probation"]},"steps":{"type":"integer","description":"Grid points of evidence."},"\#
        long_run_variance":{"type":"number","description":"Per grid point, of the scaled loss differences."},"champion\#
        _loss":{"type":"number","description":"The mean scaled loss of its champion."}}}}},"ExperimentLength":{"type":\#
        "object","required":["steps","duration"],"properties":{"steps":{"type":["integer","null"],"description":"Grid \#
        points; null where no number is enough."},"duration":{"type":["string","null"],"description":"The same as wall\#
         time; null beyond a century."}}},"ExperimentPreview":{"type":"object","description":"What `validate_only` ans\#
        wers; the id of a new one stands for nothing.","required":["validate_only","experiment"],"properties":{"valida\#
        te_only":{"type":"boolean","const":true},"experiment":{"$ref":"#/components/schemas/Experiment"}}},"Experiment\#
        Progress":{"type":"object","required":["blocks","steps","needed"],"properties":{"blocks":{"type":"integer","de\#
        scription":"Blocks of the test so far."},"steps":{"type":"integer","description":"Grid points that counted."},\#
        "needed":{"type":["integer","null"],"description":"Grid points to plan for `minimum_effect`; null until the no\#
        ise is known."}}},"ExperimentResult":{"type":"object","description":"What the evidence says so far, and at the\#
         end for good. Losses are absolute errors over each series' own scale.","required":["status","stop_reason","fo\#
        rced","n_steps","n_blocks","n_base_blocks","n_void_blocks","block_len","horizon","loss","scale","mean_loss","e\#
        ffect","cs","e_value","p_value_anytime","dm_hln","long_run_var","lag1_block_autocorr","power_at_mde","n_requir\#
        ed","guardrails","coverage","winner","recommendation","assumptions","allocation"],"properties":{"status":{"typ\#
        e":"string","enum":["running","promote","harm","equivalent","inconclusive"]},"stop_reason":{"type":["string","\#
        null"]},"forced":{"type":"boolean","description":"Completed below the minimum of evidence."},"n_steps":{"type"\#
        :"integer","description":"Grid points at which both versions could be scored."},"n_blocks":{"type":"integer","\#
        description":"Blocks of the test; 0 while their length is undecided."},"n_base_blocks":{"type":"integer","desc\#
        ription":"Blocks of two horizons that counted."},"n_void_blocks":{"type":"integer","description":"Blocks of tw\#
        o horizons that were no evidence."},"block_len":{"type":"integer","description":"Grid points of a block of the\#
         test."},"horizon":{"type":"integer","description":"Grid points."},"loss":{"type":"string"},"scale":{"type":"n\#
        umber"},"mean_loss":{"type":["object","null"],"required":["champion","challenger"],"properties":{"champion":{"\#
        type":"number"},"challenger":{"type":"number"}}},"effect":{"type":["object","null"],"description":"How much be\#
        tter the challenger is.","required":["mean_diff","relative_pct","cohens_dz"],"properties":{"mean_diff":{"type"\#
        :"number","description":"In units of the loss scale."},"relative_pct":{"type":["number","null"],"description":\#
        "In per cent of the champion's mean loss."},"cohens_dz":{"type":["number","null"],"description":"Mean over sta\#
        ndard deviation of the differences."}}},"cs":{"type":["object","null"],"description":"The confidence sequence \#
        of the mean difference, valid whenever one looks.","required":["level","lower","upper","method"],"properties":\#
        {"level":{"type":"number"},"lower":{"type":["number","null"]},"upper":{"type":["number","null"]},"method":{"ty\#
        pe":"string"}}},"e_value":{"type":"number","description":"Of the block e-process; 1 without evidence."},"p_val\#
        ue_anytime":{"type":"number"},"dm_hln":{"type":["object","null"],"description":"Diebold and Mariano's test wit\#
        h the correction of Harvey, Leybourne and Newbold, for one look.","required":["stat","p","h"],"properties":{"s\#
        tat":{"type":["number","null"]},"p":{"type":["number","null"]},"h":{"type":"integer"}}},"long_run_var":{"type"\#
        :["number","null"],"description":"Per grid point, of the differences."},"lag1_block_autocorr":{"type":["number\#
        ","null"]},"power_at_mde":{"type":["number","null"],"description":"Design power at `minimum_effect`, never at \#
        what was seen."},"n_required":{"type":["integer","null"],"description":"Grid points to plan for `minimum_effec\#
        t`."},"guardrails":{"type":"array","description":"What a challenger must keep besides the loss to be promoted.\#
        ","items":{"type":"object","required":["name","value","limit","pass"],"properties":{"name":{"type":"string"},"\#
        value":{"type":["number","null"]},"limit":{"type":"number"},"pass":{"type":"boolean"}}}},"coverage":{"type":["\#
        object","null"],"description":"Shares of observations inside the intervals.","required":["target","champion","\#
        challenger","n"],"properties":{"target":{"type":["number","null"]},"champion":{"type":"number"},"challenger":{\#
        "type":"number"},"n":{"type":"integer"}}},"winner":{"type":["string","null"],"enum":["champion","challenger",n\#
        ull]},"recommendation":{"type":"string","enum":["promote_challenger","keep_champion","keep_running"]},"assumpt\#
        ions":{"type":"array","items":{"type":"string"},"description":"What the numbers rest on."},"allocation":{"type\#
        ":"object","description":"What was shown.","required":["strategy","share","p_challenger_better"],"properties":\#
        {"strategy":{"type":"string"},"share":{"type":["number","null"],"description":"The share of grid points that s\#
        howed the challenger."},"p_challenger_better":{"type":["number","null"],"description":"What `thompson` believe\#
        s."}}}}},"ExperimentState":{"type":"string","enum":["scheduled","training","running","paused","completed","can\#
        celled","failed"],"description":"scheduled: it begins later, or when the one that runs has ended; training: it\#
        s challenger is being made; running; paused: nothing counts, the champion is shown; completed: see its verdict\#
        ; cancelled: it was given up, or the watch has moved on; failed: an arm could not go on, see its error."},"Exp\#
        erimentSummary":{"type":"object","description":"An experiment or probation as a watch's status shows it.","req\#
        uired":["id","name","state","champion","challenger","verdict","recommendation","e_value","effect","cs","progre\#
        ss","served_share","started_at"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"state":{"$ref"\#
        :"#/components/schemas/ExperimentState"},"champion":{"type":"integer"},"challenger":{"type":["integer","null"]\#
        },"verdict":{"type":["string","null"],"enum":["running","promote","harm","equivalent","inconclusive",null],"de\#
        scription":"What the evidence says so far; null before the first block."},"recommendation":{"type":["string","\#
        null"],"enum":["promote_challenger","keep_champion","keep_running",null]},"e_value":{"type":["number","null"]}\#
        ,"effect":{"type":["object","null"],"description":"As in the result."},"cs":{"type":["object","null"],"descrip\#
        tion":"As in the result."},"progress":{"$ref":"#/components/schemas/ExperimentProgress"},"served_share":{"type\#
        ":["number","null"]},"started_at":{"type":["string","null"],"format":"date-time"}}},"ExponentialSmoothingParam\#
        eters":{"type":"object","description":"Hyper-parameters of the model `exponential_smoothing`.","additionalProp\#
        erties":false,"properties":{"damped":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto\#
        ","description":"Whether the trend dies away; `auto` decides by the one-step error."},"alpha":{"type":["number\#
        ","null"],"minimum":0.001,"maximum":1,"description":"Weight of the newest value in the level; chosen from the \#
        data unless given."},"beta":{"type":["number","null"],"minimum":0,"maximum":1,"description":"Weight of the new\#
        est change in the trend, 0 for none; chosen from the data unless given."},"phi":{"type":["number","null"],"min\#
        imum":0.5,"maximum":1,"description":"What remains of the trend after each step; chosen from the data unless gi\#
        ven."}}},"Fault":{"type":"object","description":"One mistake in a document that a client sent.","required":["p\#
        ointer","code","detail"],"properties":{"pointer":{"type":"string","format":"json-pointer","description":"Where\#
        : a JSON pointer (RFC 6901) into the body; empty for the body itself."},"code":{"type":"string","enum":["requi\#
        red","unknown_field","wrong_type","out_of_range","invalid","conflict","duplicate","too_long","too_short","too_\#
        many","too_few","not_found","unsupported","read_only"],"description":"The kind of mistake."},"detail":{"type":\#
        "string","description":"A sentence that names the fix."}}},"Forecast":{"type":"object","description":"The newe\#
        st forecast of every series, in the order of ids.","required":["watch","state","model","granularity","horizon"\#
        ,"interval","items"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"state":{"$ref":"#/components/\#
        schemas/WatchState"},"model":{"type":"string","enum":["auto","naive","seasonal_naive","window_average","ses","\#
        exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_ridge","gradient_b\#
        oosting","model_selection"]},"granularity":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)\#
        ?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"horizon":{"type":"string","pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+\#
        h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"interval":{"type":"object","description":"The levels of the reply, and t\#
        hose that the watch keeps; bounds of others are worked out from them.","required":["levels","kept_levels","emi\#
        tted_level","method"],"properties":{"levels":{"type":"array","items":{"type":"number","minimum":0.5,"maximum":\#
        0.999},"description":"Ascending."},"kept_levels":{"type":"array","items":{"type":"number","minimum":0.5,"maxim\#
        um":0.999}},"emitted_level":{"type":"number","minimum":0.5,"maximum":0.999},"method":{"type":"string","enum":[\#
        "auto","quantile_tracking","pooled","adaptive_conformal"]}}},"items":{"type":"array","items":{"$ref":"#/compon\#
        ents/schemas/SeriesForecast"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and si\#
        gned; absent on the last page."}}},"FourierRidgeParameters":{"type":"object","description":"Hyper-parameters o\#
        f the model `fourier_ridge`.","additionalProperties":false,"properties":{"season":{"type":["integer","null"],"\#
        minimum":0,"maximum":100000,"default":0,"description":"Length of the season in steps, 1 for none; 0 finds it f\#
        rom the step and the data."},"changes":{"type":["integer","null"],"minimum":0,"maximum":50,"default":25,"descr\#
        iption":"The most points at which the trend may bend."},"harmonics":{"type":["integer","null"],"minimum":1,"ma\#
        ximum":50,"default":12,"description":"The most sine waves per season."}}},"GateOutcome":{"type":"object","desc\#
        ription":"What was decided about a freshly trained version, and on which scores.","required":["promoted","reas\#
        on"],"properties":{"promoted":{"type":"boolean"},"reason":{"type":"string","description":"Such as `first_versi\#
        on`, `better_than_champion`, `worse_than_naive`, `configuration_changed`."},"gate":{"type":"string","enum":["o\#
        n","off"]},"margin":{"type":"number"},"candidate_mase":{"type":["number","null"]},"champion_mase":{"type":["nu\#
        mber","null"]},"naive_mase":{"type":["number","null"]}}},"GradientBoostingParameters":{"type":"object","descri\#
        ption":"Hyper-parameters of the model `gradient_boosting`.","additionalProperties":false,"properties":{"season\#
        ":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of the season in s\#
        teps, 1 for none; 0 finds it from the step and the data."},"rounds":{"type":["integer","null"],"minimum":1,"ma\#
        ximum":500,"default":60,"description":"How many trees are learnt."},"depth":{"type":["integer","null"],"minimu\#
        m":1,"maximum":6,"default":4,"description":"How deep a tree may be."},"learning_rate":{"type":["number","null"\#
        ],"minimum":0.01,"maximum":1,"default":0.1,"description":"What each tree's answer is multiplied with."}}},"His\#
        tory":{"type":"object","description":"Observed and expected values of a series, as a chart draws them.","requi\#
        red":["watch","series","granularity","step","horizon","level","start","end","points"],"properties":{"watch":{"\#
        $ref":"#/components/schemas/Name"},"series":{"type":"string"},"granularity":{"type":"string","pattern":"^\\s*(\#
        0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$"},"step":{"type":"string","pattern":"^\\s*(0\#
        |(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"The distance of the points."}\#
        ,"horizon":{"type":["string","null"],"pattern":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+m\#
        s)?)\\s*$","description":"How far ahead the expectations were made."},"level":{"type":"number","description":"\#
        The level of the bounds that are emitted now."},"start":{"type":["string","null"],"format":"date-time","descri\#
        ption":"Of the first point."},"end":{"type":["string","null"],"format":"date-time","description":"Of the last \#
        point."},"points":{"type":"array","items":{"$ref":"#/components/schemas/HistoryPoint"},"maxItems":11000}}},"Hi\#
        storyPoint":{"type":"object","description":"One grid time. Arm and tier are null until experiments and inciden\#
        ts exist.","required":["time","observed","expected","lower","upper","error","version","arm","tier"],"propertie\#
        s":{"time":{"type":"string","format":"date-time"},"observed":{"type":["number","null"]},"expected":{"type":["n\#
        umber","null"]},"lower":{"type":["number","null"],"description":"Lower bound of the expectation's interval at \#
        the level that was emitted then."},"upper":{"type":["number","null"]},"error":{"type":["number","null"],"descr\#
        iption":"Observed minus expected."},"version":{"type":["integer","null"],"description":"The version that made \#
        the expectation."},"arm":{"type":"null"},"tier":{"type":"null"}}},"Interval":{"type":"object","description":"W\#
        hich prediction intervals are kept.","required":["levels","emitted_level","method"],"properties":{"levels":{"t\#
        ype":"array","items":{"type":"number","minimum":0.5,"maximum":0.999},"description":"Ascending."},"emitted_leve\#
        l":{"type":"number","minimum":0.5,"maximum":0.999},"method":{"type":"string","enum":["auto","quantile_tracking\#
        ","pooled","adaptive_conformal"]}}},"IntervalInput":{"type":"object","description":"Which prediction intervals\#
         are kept, and how they are made.","additionalProperties":false,"properties":{"levels":{"type":["array","null"\#
        ],"items":{"type":"number","minimum":0.5,"maximum":0.999},"minItems":1,"maxItems":8,"default":[0.9],"descripti\#
        on":"Coverage levels."},"emitted_level":{"type":["number","null"],"minimum":0.5,"maximum":0.999,"description":\#
        "One of `levels`; the largest by default."},"method":{"type":["string","null"],"enum":["auto","quantile_tracki\#
        ng","pooled","adaptive_conformal",null],"default":"auto","description":"pooled: quantiles of past errors; quan\#
        tile_tracking: quantiles that are tracked by sample, per step; auto: the better of the two; adaptive_conformal\#
        : long-run coverage for any data."}}},"LinearTrendParameters":{"type":"object","description":"Hyper-parameters\#
         of the model `linear_trend`.","additionalProperties":false,"properties":{"ridge":{"type":["number","null"],"m\#
        inimum":1e-09,"maximum":1000,"default":0.001,"description":"Penalty per training row on the standardised coeff\#
        icients."},"cyclical_time":{"type":["string","null"],"enum":["auto","on","off",null],"default":"auto","descrip\#
        tion":"Hour of the day and day of the week as inputs; `auto`: from 2 days and 2 weeks of data on."}}},"LiveAcc\#
        uracy":{"type":"object","description":"How good the served forecasts of one step have been.","required":["step\#
        ","n","mae","mase","bias","skill","intervals"],"properties":{"step":{"type":"integer","minimum":1,"description\#
        ":"Steps ahead, 1-based."},"n":{"type":"integer","description":"Matured forecasts so far."},"mae":{"type":["nu\#
        mber","null"],"description":"Mean absolute error, in the unit of the metric."},"mase":{"type":["number","null"\#
        ],"description":"MAE over the mean absolute one-step difference; null for a flat window."},"bias":{"type":["nu\#
        mber","null"],"description":"Mean of forecast minus actual."},"skill":{"type":["number","null"],"description":\#
        "1 - MAE / MAE of repeating the last value; above 0 is better than that."},"intervals":{"type":"array","descri\#
        ption":"How the intervals have kept their promise, one per level; a series without matured ones has none.","it\#
        ems":{"type":"object","required":["level","coverage","interval_score","width"],"properties":{"level":{"type":"\#
        number"},"coverage":{"type":["number","null"],"description":"Share of values within the bounds that were issue\#
        d for them."},"interval_score":{"type":["number","null"],"description":"Mean of width + 2 / (1 - level) * dist\#
        ance outside, in the unit of the metric."},"width":{"type":["number","null"],"description":"Mean width."}}}}}}\#
        ,"Liveness":{"type":"object","description":"The process answers.","required":["status"],"properties":{"status"\#
        :{"type":"string","const":"alive"}}},"Matcher":{"type":"object","description":"One label matcher of a selector\#
        .","required":["label","op","value"],"additionalProperties":false,"properties":{"label":{"type":"string","minL\#
        ength":1,"maxLength":256,"description":"A label name."},"op":{"type":"string","enum":["=","!=","=~","!~"]},"va\#
        lue":{"type":"string","maxLength":4096,"description":"A value or, after `=~` and `!~`, an anchored regular exp\#
        ression (RE2)."}}},"Model":{"type":"object","description":"One model of the catalogue.","required":["kind","ti\#
        tle","meaning","parameters","seasonal","intervals","covariates","partial_fit","cost_class","work_units_per_poi\#
        nt","minimum_samples"],"properties":{"kind":{"type":"string","enum":["auto","naive","seasonal_naive","window_a\#
        verage","ses","exponential_smoothing","ets","theta","arima","mstl","linear_trend","sgd","nlinear","fourier_rid\#
        ge","gradient_boosting","model_selection"]},"title":{"type":"string"},"meaning":{"type":"string"},"parameters"\#
        :{"type":"array","items":{"$ref":"#/components/schemas/Parameter"}},"seasonal":{"type":"boolean","description"\#
        :"Knows seasons."},"intervals":{"type":"boolean","description":"Brings prediction intervals of its own."},"cov\#
        ariates":{"type":"boolean","description":"Takes further series as inputs."},"partial_fit":{"type":"boolean","d\#
        escription":"Can be fine-tuned."},"cost_class":{"type":"string","enum":["free","low","medium","high"]},"work_u\#
        nits_per_point":{"type":"number"},"minimum_samples":{"type":"integer","description":"For a look-back of 30 and\#
         a horizon of 5 steps."}}},"ModelList":{"type":"object","description":"The catalogue; not paged.","required":[\#
        "items"],"properties":{"items":{"type":"array","items":{"$ref":"#/components/schemas/Model"}}}},"ModelParamete\#
        rs":{"description":"Hyper-parameters: those of the chosen model, each optional.","anyOf":[{"$ref":"#/component\#
        s/schemas/AutoParameters"},{"$ref":"#/components/schemas/NaiveParameters"},{"$ref":"#/components/schemas/Seaso\#
        nalNaiveParameters"},{"$ref":"#/components/schemas/WindowAverageParameters"},{"$ref":"#/components/schemas/Ses\#
        Parameters"},{"$ref":"#/components/schemas/ExponentialSmoothingParameters"},{"$ref":"#/components/schemas/EtsP\#
        arameters"},{"$ref":"#/components/schemas/ThetaParameters"},{"$ref":"#/components/schemas/ArimaParameters"},{"\#
        $ref":"#/components/schemas/MstlParameters"},{"$ref":"#/components/schemas/LinearTrendParameters"},{"$ref":"#/\#
        components/schemas/SgdParameters"},{"$ref":"#/components/schemas/NlinearParameters"},{"$ref":"#/components/sch\#
        emas/FourierRidgeParameters"},{"$ref":"#/components/schemas/GradientBoostingParameters"},{"$ref":"#/components\#
        /schemas/ModelSelectionParameters"}]},"ModelSelectionParameters":{"type":"object","description":"Hyper-paramet\#
        ers of the model `model_selection`.","additionalProperties":false,"properties":{"candidates":{"type":["string"\#
        ,"null"],"default":"auto,naive,seasonal_naive,window_average,ses,exponential_smoothing,ets,theta,arima,mstl,li\#
        near_trend,sgd,nlinear,fourier_ridge,gradient_boosting","description":"The models to choose from, with their d\#
        efaults; `naive` is always among them."},"budget":{"type":["number","null"],"minimum":1,"maximum":1000000000,"\#
        default":1000000,"description":"Work units to spend on a series: twice a model's price per point, cheapest mod\#
        els first."},"ensemble":{"type":["string","null"],"enum":["on","off",null],"default":"on","description":"Wheth\#
        er the median of the best three may be the choice."}}},"MstlParameters":{"type":"object","description":"Hyper-\#
        parameters of the model `mstl`.","additionalProperties":false,"properties":{"season":{"type":["integer","null"\#
        ],"minimum":0,"maximum":100000,"default":0,"description":"Length of the season in steps, 1 for none; 0 finds i\#
        t from the step and the data."},"season2":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,\#
        "description":"Length of a second season in steps, 0 for none beside a given `season`."},"robust":{"type":["st\#
        ring","null"],"enum":["on","off",null],"default":"off","description":"Whether outliers are kept from the seaso\#
        ns; it costs six times as much."},"rest":{"type":["string","null"],"enum":["ets","theta","ses","exponential_sm\#
        oothing",null],"default":"ets","description":"The model of what remains without the seasons."}}},"NaiveParamet\#
        ers":{"type":"object","description":"Hyper-parameters of the model `naive`.","additionalProperties":false,"pro\#
        perties":{}},"Name":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$","minLength":1,"maxLength\#
        ":63,"description":"A name that the client chooses: lower-case letters, digits and inner hyphens."},"NlinearPa\#
        rameters":{"type":"object","description":"Hyper-parameters of the model `nlinear`.","additionalProperties":fal\#
        se,"properties":{"lags":{"type":["integer","null"],"minimum":0,"maximum":336,"default":0,"description":"How ma\#
        ny of the newest points are read; 0: two days or 24, as the data allow."},"ridge":{"type":["number","null"],"m\#
        inimum":1e-09,"maximum":1000,"description":"Penalty on the coefficients, relative to the mean diagonal of the \#
        normal matrix; chosen from the data unless given."}}},"Parameter":{"type":"object","description":"One hyper-pa\#
        rameter.","required":["name","type","default","meaning"],"properties":{"name":{"type":"string"},"type":{"type"\#
        :"string","enum":["integer","number","string","list"]},"minimum":{"type":"number"},"maximum":{"type":"number"}\#
        ,"enum":{"type":"array","items":{"type":"string"}},"items":{"type":"array","description":"The words of a `list\#
        `, which is written as one string with commas.","items":{"type":"string"}},"default":{"description":"Null: cho\#
        sen from the data.","type":["integer","number","string","null"]},"meaning":{"type":"string"}}},"Preprocessing"\#
        :{"type":"object","description":"What happens to the points of a series before a model learns from them.","req\#
        uired":["gaps","outliers","scale","transform"],"properties":{"gaps":{"type":"string","enum":["exclude","hold",\#
        "interpolate","zero"]},"outliers":{"type":"string","enum":["none","hampel"]},"scale":{"type":"string","enum":[\#
        "none","standard","minmax","robust"]},"transform":{"type":"string","enum":["none","log1p","box_cox"]}}},"Prepr\#
        ocessingInput":{"type":"object","description":"What happens to the points of a series before a model learns fr\#
        om them. Stored in the version.","additionalProperties":false,"properties":{"gaps":{"type":["string","null"],"\#
        enum":["exclude","hold","interpolate","zero",null],"default":"exclude","description":"What a missing point bec\#
        omes."},"outliers":{"type":["string","null"],"enum":["none","hampel",null],"default":"none","description":"ham\#
        pel tames outliers for fitting only; a running model sees what was measured."},"scale":{"type":["string","null\#
        "],"enum":["none","standard","minmax","robust",null],"default":"none","description":"To what the values are sc\#
        aled."},"transform":{"type":["string","null"],"enum":["none","log1p","box_cox",null],"default":"none","descrip\#
        tion":"What makes the values more symmetric; forecasts are brought back."}}},"Problem":{"type":"object","descr\#
        iption":"An error, RFC 9457.","required":["type","title","status","detail","instance","code","request_id","ret\#
        ryable"],"properties":{"type":{"type":"string","format":"uri-reference","description":"A relative URI, `/probl\#
        ems/{code}`."},"title":{"type":"string","description":"The standard phrase of the status."},"status":{"type":"\#
        integer","minimum":400,"maximum":599,"description":"The HTTP status."},"detail":{"type":"string","description"\#
        :"A sentence that names the field and the fix."},"instance":{"type":"string","format":"uri-reference","descrip\#
        tion":"The path of the request."},"code":{"type":"string","description":"A stable lower_snake word that progra\#
        ms may switch on, such as `watch_not_found`."},"request_id":{"type":"string","description":"The `X-Request-Id`\#
         of the reply; the log has the details under it."},"retryable":{"type":"boolean","description":"Whether the sa\#
        me request may succeed later without a change."},"errors":{"type":"array","items":{"$ref":"#/components/schema\#
        s/Fault"},"minItems":1,"description":"Every fault of the request at once."}}},"QualityReport":{"type":"object"\#
        ,"description":"Why a series can or cannot be trained.","required":["id","labels","trainable","points_needed",\#
        "points_covered","span","last_observed","checks"],"properties":{"id":{"type":"string","description":"The id of\#
         the series."},"labels":{"type":"object","additionalProperties":{"type":"string"}},"trainable":{"type":"boolea\#
        n"},"points_needed":{"type":"integer","description":"Observed points that the model needs."},"points_covered":\#
        {"type":"integer","description":"Observed points in the window that counts."},"span":{"type":"string","pattern\#
        ":"^\\s*(0|(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)\\s*$","description":"From the oldest to \#
        the newest grid point held."},"last_observed":{"type":["string","null"],"format":"date-time"},"checks":{"type"\#
        :"array","items":{"type":"object","required":["name","value","limit","verdict"],"properties":{"name":{"type":"\#
        string","enum":["points","missing_ratio","longest_gap_steps","staleness_steps","flat_share","outlier_share","r\#
        esets_per_100","duplicate_share","non_finite_share"]},"value":{"type":["number","null"]},"limit":{"type":"numb\#
        er"},"verdict":{"type":"string","enum":["pass","warn","fail"]}}}}}},"Readiness":{"type":"object","description"\#
        :"Whether this process should get traffic.","required":["status","reasons"],"properties":{"status":{"type":"st\#
        ring","enum":["ready","not_ready"]},"reasons":{"type":"array","items":{"$ref":"#/components/schemas/Reason"},"\#
        description":"What stands in the way."}}},"Reason":{"type":"object","description":"Why something is as it is."\#
        ,"required":["reason","message"],"properties":{"reason":{"type":"string","description":"A lower_snake word tha\#
        t programs may switch on."},"message":{"type":"string","description":"A sentence for people."}}},"Rollback":{"\#
        type":"object","description":"One return to an earlier version.","required":["id","watch","from","to","state",\#
        "reason","actor","restored_configuration","activation_seq","pinned_until","created_at","acknowledged_at"],"pro\#
        perties":{"id":{"type":"string","description":"Such as `rbk_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"watch":{"$ref":"#/\#
        components/schemas/Name"},"from":{"type":["integer","null"]},"to":{"type":"integer","minimum":1},"state":{"typ\#
        e":"string","enum":["pending","acknowledged","failed","released"],"description":"acknowledged: no scrape that \#
        starts later shows the version that was left."},"reason":{"type":"string"},"actor":{"type":"string"},"restored\#
        _configuration":{"type":"boolean"},"activation_seq":{"type":"integer"},"pinned_until":{"type":["string","null"\#
        ],"format":"date-time"},"created_at":{"type":"string","format":"date-time"},"acknowledged_at":{"type":["string\#
        ","null"],"format":"date-time"}}},"RollbackInput":{"type":"object","description":"What to roll back to; an emp\#
        ty body rolls back to the previously active version.","additionalProperties":false,"properties":{"reason":{"ty\#
        pe":["string","null"],"maxLength":1000,"default":"","description":"For the record."},"to_version":{"type":["in\#
        teger","null"],"minimum":1,"maximum":2147483647,"description":"The previously active version by default."},"ex\#
        pected_active_version":{"type":["integer","null"],"minimum":1,"maximum":2147483647,"description":"A guard: 409\#
         when another version is active."},"restore_configuration":{"type":["boolean","null"],"default":false,"descrip\#
        tion":"Also put the configuration back that the target was trained under."}}},"RollbackList":{"type":"object",\#
        "description":"Newest first.","required":["items"],"properties":{"items":{"type":"array","items":{"$ref":"#/co\#
        mponents/schemas/Rollback"},"maxItems":1000},"next_page_token":{"type":"string","description":"Opaque and sign\#
        ed; absent on the last page."}}},"RollbackPreview":{"type":"object","description":"What `validate_only` answer\#
        s; the id stands for nothing.","required":["validate_only","rollback"],"properties":{"validate_only":{"type":"\#
        boolean","const":true},"rollback":{"$ref":"#/components/schemas/Rollback"}}},"SeasonalNaiveParameters":{"type"\#
        :"object","description":"Hyper-parameters of the model `seasonal_naive`.","additionalProperties":false,"proper\#
        ties":{"season":{"type":["integer","null"],"minimum":0,"maximum":100000,"default":0,"description":"Length of t\#
        he season in steps, 1 for none; 0 finds it from the step and the data."}}},"Selection":{"type":"object","descr\#
        iption":"How the models of a version were chosen.","required":["budget","chosen","series"],"properties":{"budg\#
        et":{"type":"number","description":"In work units of the catalogue."},"chosen":{"type":"object","description":\#
        "What serves, and in how many series.","additionalProperties":{"type":"integer"}},"series":{"type":"array","ma\#
        xItems":20,"items":{"type":"object","required":["series","chosen","candidates"],"properties":{"series":{"type"\#
        :"string"},"chosen":{"type":"array","items":{"type":"string"}},"candidates":{"type":"array","description":"In \#
        the order in which they were tried, the cheapest first.","items":{"type":"object","required":["name","outcome"\#
        ,"score","standard_error","work_units","detail"],"properties":{"name":{"type":"string"},"outcome":{"type":"str\#
        ing","enum":["chosen","within_one_standard_error","worse","worse_than_naive","over_budget","failed"]},"score":\#
        {"type":["number","null"],"description":"Mean of MASE and pinball loss."},"standard_error":{"type":["number","\#
        null"]},"work_units":{"type":"number"},"detail":{"type":"string"}}}}}}}}},"Series":{"type":"object","descripti\#
        on":"One label set that the query of a watch returns.","required":["id","labels","first_seen","last_seen","sta\#
        le","last_observed","last_value","points","observed","version","cold","issued_at","counters"],"properties":{"i\#
        d":{"type":"string","pattern":"^[0-9a-f]{16}$","description":"Sixteen hexadecimal digits of the fingerprint of\#
         the labels."},"labels":{"type":"object","additionalProperties":{"type":"string"}},"first_seen":{"type":"strin\#
        g","format":"date-time"},"last_seen":{"type":"string","format":"date-time"},"stale":{"type":"boolean","descrip\#
        tion":"The newest observation is older than the forecasts reach."},"last_observed":{"type":["string","null"],"\#
        format":"date-time"},"last_value":{"type":["number","null"]},"points":{"type":["integer","null"],"description"\#
        :"Grid points held."},"observed":{"type":["integer","null"],"description":"Of them observed."},"version":{"typ\#
        e":["integer","null"],"minimum":1,"description":"The version that forecasts it."},"cold":{"type":"boolean","de\#
        scription":"It joined after that version was trained."},"issued_at":{"type":["string","null"],"format":"date-t\#
        ime"},"counters":{"type":["object","null"],"description":"What was noticed since the series joined; null while\#
         it does not run.","required":["late","late_dropped","duplicates","non_finite"],"properties":{"late":{"type":"\#
        integer"},"late_dropped":{"type":"integer"},"duplicates":{"type":"integer"},"non_finite":{"type":"integer"}}}}\#
        },"SeriesDrift":{"type":"object","description":"Every check of one series, with its reason.","required":["id",\#
        "labels","severity","since","judged","harder","explanation","checks"],"properties":{"id":{"type":"string"},"la\#
        bels":{"type":"object","additionalProperties":{"type":"string"}},"severity":{"type":"string","enum":["none","l\#
        ow","high"]},"since":{"type":["string","null"],"format":"date-time","description":"When this severity began."}\#
        ,"judged":{"type":"boolean","description":"Whether there is enough data."},"harder":{"type":"boolean","descrip\#
        tion":"Errors are up, but not against repeating the last value; a retraining would not help."},"explanation":{\#
        "type":"string"},"checks":{"type":"array","items":{"type":"object","required":["name","value","threshold","pas\#
        sed","since","detail"],"properties":{"name":{"type":"string","enum":["mae_ratio","mae","skill_ratio","residual\#
        _location","residual_loss","input_ks","input_psi","input_wasserstein"]},"value":{"type":["number","null"],"des\#
        cription":"Null where it could not be judged."},"threshold":{"type":"number","description":"The value fails at\#
         or above this."},"passed":{"type":"boolean"},"since":{"type":["string","null"],"format":"date-time","descript\#
        ion":"When the present failure began."},"detail":{"type":"string"}}}}}},"SeriesForecast":{"type":"object","des\#
        cription":"The newest forecast of one series.","required":["id","labels","version","cold","stale","issued_at",\#
        "data_age_seconds","steps"],"properties":{"id":{"type":"string"},"labels":{"type":"object","additionalProperti\#
        es":{"type":"string"}},"version":{"type":["integer","null"],"minimum":1},"cold":{"type":"boolean"},"stale":{"t\#
        ype":"boolean","description":"A stale series has no steps, as on `/metrics`."},"issued_at":{"type":["string","\#
        null"],"format":"date-time"},"data_age_seconds":{"type":["number","null"]},"steps":{"type":"array","items":{"t\#
        ype":"object","required":["step","time","value","intervals"],"properties":{"step":{"type":"integer","minimum":\#
        1,"description":"1-based."},"time":{"type":"string","format":"date-time","description":"On the grid."},"value"\#
        :{"type":"number"},"intervals":{"type":"array","description":"One per level, ascending; none until errors are \#
        known.","items":{"type":"object","required":["level","lower","upper"],"properties":{"level":{"type":"number"},\#
        "lower":{"type":"number"},"upper":{"type":"number"}}}}}}}}},"SeriesList":{"type":"object","description":"In th\#
        e order of ids.","required":["watch","items"],"properties":{"watch":{"$ref":"#/components/schemas/Name"},"item\#
        s":{"type":"array","items":{"$ref":"#/components/schemas/Series"},"maxItems":1000},"next_page_token":{"type":"\#
        string","description":"Opaque and signed; absent on the last page."}}},"SesParameters":{"type":"object","descr\#
        iption":"Hyper-parameters of the model `ses`.","additionalProperties":false,"properties":{"alpha":{"type":["nu\#
        mber","null"],"minimum":0.001,"maximum":1,"description":"Weight of the newest value; the best of eleven unless\#
         given."},"criterion":{"type":["string","null"],"enum":["mae","mse",null],"default":"mae","description":"What \#
        the chosen weight minimises: the absolute or the squared one-step error."}}},"SgdParameters":{"type":"object",\#
        "description":"Hyper-parameters of the model `sgd`.","additionalProperties":false,"properties":{"epochs":{"typ\#
        e":["integer","null"],"minimum":1,"maximum":200,"default":20,"description":"The most passes over the training \#
        rows."},"learning_rate":{"type":["number","null"],"minimum":0.0001,"maximum":1,"default":0.5,"description":"Th\#
        e first pass's step, relative to the squared length of a row."},"l2":{"type":["number","null"],"minimum":0,"ma\#
        ximum":0.5,"default":0.0001,"description":"Shrinkage per pass."},"cyclical_time":{"type":["string","null"],"en\#
        um":["auto","on","off",null],"default":"auto","description":"Hour of the day and day of the week as inputs; `a\#
        uto`: from 2 days and 2 weeks of data on."}}},"SourceRevision":{"type":"object","description":"The data source\#
         as it was.","required":["id","revision"],"properties":{"id":{"type":"string"},"revision":{"type":"integer"}}}\#
        ,"StepMetrics":{"description":"The same for one step ahead.","allOf":[{"$ref":"#/components/schemas/ErrorMetri\#
        cs"},{"type":"object","required":["step"],"properties":{"step":{"type":"integer","minimum":1,"description":"1-\#
        based."}}}]},"Support":{"type":"object","description":"The range of the values; no forecast and no bound is ou\#
        tside of it.","required":["min","max"],"properties":{"min":{"type":["number","null"]},"max":{"type":["number",\#
        "null"]}}},"SupportInput":{"type":"object","description":"The range of the values; no forecast and no bound is\#
         outside of it.","additionalProperties":false,"properties":{"min":{"type":["number","null"],"description":"0 b\#
        y default for a rate or an increase; else unbounded."},"max":{"type":["number","null"],"description":"Above `m\#
        in`; unbounded by default."}}},"ThetaParameters":{"type":"object","description":"Hyper-parameters of the model\#
         `theta`.","additionalProperties":false,"properties":{"variant":{"type":["string","null"],"enum":["auto","stan\#
        dard","optimized","dynamic","dynamic_optimized",null],"default":"dynamic_optimized","description":"The member \#
        of the family; `auto` takes the one with the smallest squared errors."},"season":{"type":["integer","null"],"m\#
        inimum":0,"maximum":10080,"default":0,"description":"Steps per season, at least three of which must fit into t\#
        he window; 0 finds it, 1 means none."},"season_type":{"type":["string","null"],"enum":["auto","additive","mult\#
        iplicative",null],"default":"auto","description":"How the season is taken out: `auto` takes what leaves the sm\#
        aller squared errors; always additive where a value is not positive."}}},"TrainingRun":{"type":"object","descr\#
        iption":"One attempt to make a version.","required":["id","watch","trigger","policy","state","progress","actor\#
        ","attempts","cause","version","outcome","error","spec_generation","data_source","requested_at","started_at","\#
        finished_at"],"properties":{"id":{"type":"string","description":"Such as `run_01hq3v5k9x7m2t4w6y8z0a1b2c`."},"
        """#
}
