namespace BoneRisk.Understanding.Tests;

/// <summary>A small FAQ with questions to it and beside it.</summary>
internal static class FaqSample
{
    public static readonly FaqLanguage Language = new(
        new(
            new Dictionary<string, IReadOnlyList<string>> { ["dxa"] = ["dexa"], ["tablet"] = ["tablets", "pills"], ["vitamin"] = ["vit"] },
            new Dictionary<string, IReadOnlyList<string>>
            {
                ["scan"] = ["dxa", "bone scan", "bone density scan"],
                ["steroid"] = ["steroid", "prednisolone"],
                ["food"] = ["food", "cheese", "milk", "eat"],
            },
            ["fax", "scar"]),
        [
            "what is the", "what about that", "tell me more", "about 70 kilos", "last year", "no thanks", "hello there",
            "what is the capital of france", "is it going to rain", "tell me a joke", "how do i treat a burn", "what is asthma",
            "what is a normal blood pressure", "do i need a flu jab", "side effects of statins", "how do i lower my cholesterol",
            "symptoms of flu", "my knee hurts", "i cant sleep", "who won the match", "play some music", "how old are you",
        ]);

    public static readonly FaqEntry[] Entries =
    [
        Topic("ca.basics", "What is calcium for?", "why do we need calcium", "what does calcium do in the body", "what is the role of calcium", "is calcium important for bones", "calcium and the body"),
        Topic("ca.range", "What is a normal calcium level?", "normal calcium range", "what is a low calcium result", "my calcium is 2.1 is that low", "what do my calcium blood results mean", "calcium blood test normal values", "when is calcium too low"),
        Topic("ca.symptoms", "What are the symptoms of low calcium?", "signs of low calcium", "how do I know if my calcium is low", "does low calcium cause tingling", "can low calcium give you cramps", "what does low calcium feel like", "symptoms of hypocalcaemia"),
        Topic("ca.causes", "What causes low calcium?", "why is my calcium low", "reasons for low calcium", "what makes calcium drop", "causes of hypocalcaemia", "why has my calcium gone down"),
        Topic("vitd", "Do I need vitamin D?", "should I take vitamin d", "how much vitamin d do I need", "is my vitamin d too low", "vitamin d and bones", "can sunshine give me vitamin d", "what does vit d do"),
        Topic("meds.deno", "Denosumab (Prolia) and calcium", "I missed my prolia injection", "is denosumab safe with low calcium", "my denosumab injection is late", "why check calcium before prolia", "side effects of denosumab"),
        Topic("meds.steroid", "Do steroids weaken bones?", "are steroids bad for my bones", "prednisolone and bone loss", "steroid tablets and osteoporosis", "I take steroids will my bones get thin", "inhaled steroids and bones"),
        Topic("op.basics", "What is osteoporosis?", "what are brittle bones", "osteoporosis explained", "what does osteoporosis mean", "what happens in osteoporosis", "is osteoporosis painful"),
        Topic("op.osteopenia", "What is osteopenia?", "difference between osteopenia and osteoporosis", "what does osteopenia mean", "is osteopenia serious", "will osteopenia turn into osteoporosis", "slightly low bone density"),
        Topic("dxa.what", "What is a DXA scan?", "what happens in a dexa scan", "does a bone density scan hurt", "how long does a dxa take", "is a dexa scan safe", "what is a bone scan", "radiation from a bone density scan"),
        Topic("dxa.who", "Who should have a DXA scan?", "do I need a dexa scan", "when should I get a bone density test", "how do I get a bone scan", "should my bones be checked", "who gets a bone density scan"),
        Topic("diet", "Which foods have calcium?", "foods high in calcium", "what should I eat for my bones", "calcium rich foods", "which cheese has the most calcium", "how much calcium is in milk", "best food for strong bones"),
        Topic("supplements", "Should I take calcium tablets?", "are calcium supplements safe", "do calcium tablets cause heart problems", "how much calcium supplement should I take", "calcium pills side effects", "is it better to get calcium from food or tablets"),
        Topic("exercise", "Which exercise is good for bones?", "does walking strengthen bones", "can I exercise with osteoporosis", "is yoga safe with osteoporosis", "should I lift weights for my bones", "best exercise for bone density"),
        Topic("falls", "How can I prevent falls?", "how do I stop falling", "I keep falling over what can I do", "make my home safe from falls", "fall prevention", "why do I keep losing my balance"),
        Topic("menopause", "Why does menopause affect bones?", "menopause and bone loss", "does hrt protect my bones", "early menopause and osteoporosis", "do bones get weaker after menopause", "is hrt good for bones"),
        Topic("bot.privacy", "What happens with my answers?", "who sees my data", "is this private", "do you store my answers", "delete my data", "are my answers confidential"),
        Topic("admin.book", "How do I book an appointment?", "can I make an appointment", "book a scan", "how do I see a doctor", "change my appointment", "I want to book with the nurse"),
    ];

    public static readonly (string Text, string Topic)[] Inside =
    [
        ("what do we need calcium for", "ca.basics"),
        ("why is calcium important", "ca.basics"),
        ("what's a normal calcium", "ca.range"),
        ("normal range for calcium blood test?", "ca.range"),
        ("what are signs of having low calcium", "ca.symptoms"),
        ("can low calcium cause cramps in the legs", "ca.symptoms"),
        ("symptons of low calcuim", "ca.symptoms"),
        ("what can cause low calcium", "ca.causes"),
        ("why would my calcium be low", "ca.causes"),
        ("how much vit D should I have", "vitd"),
        ("do i need to take vitamin D", "vitd"),
        ("I forgot my Prolia injection", "meds.deno"),
        ("is prolia bad for calcium", "meds.deno"),
        ("do steroid tablets weaken bones", "meds.steroid"),
        ("is prednisolone bad for bones", "meds.steroid"),
        ("whats osteoporosis", "op.basics"),
        ("what is osteoperosis", "op.basics"),
        ("brittle bones?", "op.basics"),
        ("what is osteopenia exactly", "op.osteopenia"),
        ("is osteopenia the same as osteoporosis", "op.osteopenia"),
        ("does the dexa scan hurt", "dxa.what"),
        ("what is a dxa", "dxa.what"),
        ("is there radiation in a bone density scan", "dxa.what"),
        ("do i need a dxa scan", "dxa.who"),
        ("who needs a bone density scan", "dxa.who"),
        ("what foods contain calcium", "diet"),
        ("what should i eat for strong bones", "diet"),
        ("how much calcium does milk have", "diet"),
        ("should I take calcium supplements", "supplements"),
        ("are calcium tablets bad for the heart", "supplements"),
        ("is walking good for bones", "exercise"),
        ("what exercises are good for osteoporosis", "exercise"),
        ("how to prevent falling", "falls"),
        ("i keep falling", "falls"),
        ("does HRT help bones", "menopause"),
        ("bone loss after menopause", "menopause"),
        ("is my data private", "bot.privacy"),
        ("who can see my answers", "bot.privacy"),
        ("can i book an appointment", "admin.book"),
        ("how do I change my appointment", "admin.book"),
    ];

    public static readonly string[] Outside =
    [
        "what is the capital of France", "how are you", "tell me a joke", "who won the football", "what's the weather like",
        "do I have diabetes", "how do I treat a cold", "what is asthma", "my tooth aches", "is my mole cancer",
        "can I take ibuprofen with paracetamol", "how do I lose weight", "what is high blood pressure", "I have a headache",
        "are you a robot", "what time is it", "I love you", "sing me a song", "how do I renew my passport",
        "what is the meaning of life", "is covid still around", "how long does flu last", "can I get a flu jab",
        "my ear is blocked", "what causes migraine", "how do I stop smoking", "you are stupid", "12 stone 4", "yes", "asdf qwer",
        "what is cholesterol", "my knee is swollen", "how much does parking cost", "eczema cream", "hello there",
    ];

    private static FaqEntry Topic(string id, string title, params string[] paraphrases) => new(id, title, paraphrases, "");
}
