namespace BoneRisk.Understanding;

/// <summary>
/// What people type that no FAQ on bones answers: small talk, fragments, answers to our own questions, other health
/// subjects. The search learns from them what to leave alone; nobody is ever shown one.
/// </summary>
internal static class Elsewhere
{
    public static readonly string[] Wordings = [.. WordTable.Sequences(
        """
        show me please | yeah | okay | what about that | about 70 kilos | nope | perhaps | dunno | i dont know what that is |
        the first | next | carry on please | say more | how come | why are you asking me that | what | huh | say that again |
        i dont get it | 71 | five foot six | 170 cm | 9 stone 7 | last year | two years ago | i guess so | not that i know of
        | now and then | neither | my dad did | since i was 30 | ten cigarettes | once a week | two glasses of wine | i am
        female | a woman | hello | good evening | how is it going | thanks a lot | goodbye | haha | this is useless | how old
        are you | do you like music | who is the president | is it going to rain | what is the capital of france | i love you
        | sing a song | do i have cancer | what is asthma | how can i lower my blood pressure | what causes migraines | how do
        i treat a burn | what is good for a cough | how long does flu last | is it safe to take aspirin | what is a normal
        heart rate | what is a normal blood sugar level | what are the symptoms of flu | signs of a heart attack | can women
        get prostate cancer | what is gout | is red meat bad for you | how much water should i drink | how do i lose weight |
        how often should i have my eyes tested | how often should i wash my hair | what foods have vitamin c | which foods are
        high in protein | what is a ct scan | who should have a flu jab | how long does a colonoscopy take | does an mri hurt
        | my back hurts | i have a rash | i cant sleep | i keep getting headaches | why am i so tired | what is ibuprofen |
        can i drink alcohol with antibiotics | can i take paracetamol while pregnant | side effects of statins | what does a
        low white cell count mean | what is arthritis | does yoga help with stress | best exercise for losing belly fat | is
        swimming good for your heart | my cat is sick | how did you come up with that | please continue | and then | what else
        | one more time | sorry what | which one | none of them | all of them | not really | i suppose | since last year |
        three months ago | every day | i was 45 | about 60 | both of my parents | six feet tall | 14 stone | i am 68 | i take
        warfarin | i had surgery | i had a stroke | i smoke ten a day | two cups | hip | wrist | my sister | a small fall |
        leave me alone | what is your name | do you like football | where do you live | what day is it today | what is the
        time | tell me something funny | play some music | what is the news | how do i cook rice | recommend a film | who is
        the king | how do i renew my passport | solve this sum | you are wrong | i am bored | i hate this | are you ok | nice
        to meet you | good night | what is high cholesterol | how do i treat hay fever | what is a migraine | is my mole
        cancer | do i have the flu | how do i lower my blood sugar | what is a good blood sugar | how do i get rid of a wart |
        my tooth hurts | i have a cough | i have a headache | my skin is itchy | my stomach hurts | what is anaemia | what
        causes diarrhoea | is stress bad for you | how much sleep do i need | is sugar bad for my teeth | does coffee keep you
        awake | is alcohol bad for the liver | how do i quit drinking | how can i lose belly fat | which foods lower blood
        sugar | what foods have iron | how much protein do i need | does vitamin c prevent colds | is zinc good for colds |
        what is a normal weight for my height | what is a normal temperature | what is an ultrasound scan | does a blood test
        hurt | how long do stitches stay in | how often should i check my blood pressure | how often should i change my
        toothbrush | who should have a covid jab | side effects of antibiotics | is paracetamol safe | can i take ibuprofen on
        an empty stomach | can i stop my antidepressants | what are statins for | can men get thrush | can children get
        arthritis | am i pregnant | what is the menopause age | hot flushes what helps | why is my hair falling out | why do
        my ears ring | what is dementia | symptoms of a stroke | symptoms of diabetes type 2 | what causes kidney stones | how
        do i treat a kidney infection | what is a thyroid nodule | does my thyroid make me fat | why do my knees click | what
        is carpal tunnel | best exercise for weight loss | is swimming good for asthma | how do i help my back pain | my child
        has a fever | can my dog eat cheese | what is osteoarthritis | low potassium | normal sodium level |
        what causes low iron
        """).Select(words => string.Join(' ', words))];
}
