using System.Text.Json;

namespace BoneRisk.Scoring;

/// <summary>Reads a JSON object of answers by question id, and says everything that is wrong with it at once.</summary>
internal static class AnswersReader
{
    public static AnswersResult Read(JsonElement obj)
    {
        if (obj.ValueKind != JsonValueKind.Object)
            return new AnswersResult(null, [new AnswerError("answers", "Must be an object, answers by question id.")]);

        var fields = new AnswerFields();
        var answers = new Answers();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in obj.EnumerateObject())
        {
            var id = JsonText.NameOf(property);
            if (seen.Add(id))
                answers = Add(answers, id, property.Value, fields);
            else
                fields.Reject(id, "Is answered twice.");
        }

        if (answers.MenopauseAge > answers.Age)
            fields.Reject(QuestionIds.MenopauseAge, "Must not be higher than the age.");

        return fields.Errors.Count == 0 ? new AnswersResult(answers, []) : new AnswersResult(null, fields.Errors);
    }

    private static Answers Add(Answers to, string id, JsonElement value, AnswerFields fields)
    {
        switch (id)
        {
            case QuestionIds.Symptoms:
                return to with { Symptoms = ListField.Read(fields, id, value, RedFlagIds.All) };
            case QuestionIds.Age:
                return to with { Age = fields.Age(id, value) };
            case QuestionIds.Sex:
                return to with { Sex = fields.Choice<Sex>(id, value) };
            case QuestionIds.HeightCm:
                return to with
                {
                    HeightCm = fields.Amount(id, value, AnswerBounds.HeightCmMin, AnswerBounds.HeightCmMax, "cm"),
                };
            case QuestionIds.WeightKg:
                return to with
                {
                    WeightKg = fields.Amount(id, value, AnswerBounds.WeightKgMin, AnswerBounds.WeightKgMax, "kg"),
                };
            case QuestionIds.Menopause:
                return to with { Menopause = fields.YesNo(id, value) };
            case QuestionIds.MenopauseAge:
                return to with
                {
                    MenopauseAge = fields.Years(id, value, AnswerBounds.MenopauseAgeMin, AnswerBounds.MenopauseAgeMax),
                };
            case QuestionIds.OestrogenNow:
                return to with { OestrogenNow = fields.YesNo(id, value) };
            case QuestionIds.Diagnosis:
                return to with { Diagnosis = fields.Choice<Diagnosis>(id, value) };
            case QuestionIds.FragilityFracture:
                return to with { FragilityFracture = fields.YesNo(id, value) };
            case QuestionIds.HeightLoss4cm:
                return to with { HeightLoss4cm = fields.YesNo(id, value) };
            case QuestionIds.ParentHipFracture:
                return to with { ParentHipFracture = fields.YesNo(id, value) };
            case QuestionIds.RheumatoidArthritis:
                return to with { RheumatoidArthritis = fields.YesNo(id, value) };
            case QuestionIds.Smoking:
                return to with { Smoking = fields.YesNo(id, value) };
            case QuestionIds.Steroids:
                return to with { Steroids = fields.Choice<SteroidUse>(id, value) };
            case QuestionIds.Conditions:
                return to with { Conditions = ListField.Read(fields, id, value, ConditionIds.All) };
            case QuestionIds.Medicines:
                return to with { Medicines = ListField.Read(fields, id, value, MedicineIds.All) };
            case QuestionIds.NeckSurgery:
                return to with { NeckSurgery = fields.Choice<NeckSurgery>(id, value) };
            case QuestionIds.Falls:
                return to with { Falls = fields.Choice<FallHistory>(id, value) };
            case QuestionIds.Alcohol:
                return to with { Alcohol = fields.Choice<AlcoholUse>(id, value) };
            case QuestionIds.CalciumServings:
                return to with { CalciumServings = ServingsField.Read(fields, id, value) };
            default:
                fields.Reject(id, $"Is not a question here; the questions are {string.Join(", ", QuestionIds.All)}.");
                return to;
        }
    }
}
