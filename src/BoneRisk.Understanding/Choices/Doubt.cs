namespace BoneRisk.Understanding;

/// <summary>Ways to say that one does not know, inside a longer answer. English; another language is another table.</summary>
internal static class Doubt
{
    public static readonly PhraseTable Phrases = new(
        """
        dont know|do not know|dont no|dont really know|not sure|no idea|no clue|cant remember|can not remember|cannot remember|dont remember|do not remember|dont honestly remember
        |cant say|couldnt say|couldnt tell|cant tell|dunno|who knows|not certain|unsure|have to ask|need to ask|havent a clue|not a clue|cant honestly remember
        |cant recall|dont recall|wouldnt know|never knew|not known|hard to say|forget|forgotten|idk|no recollection|havent got a clue|dont have a clue
        |lost touch|no contact|not quite sure|not really sure|no memory|ask my|not 100|cant be sure|possibly|might have|may have|could have been|might be|may be|perhaps|never measured|never been measured|kept track|not been measured|havent measured|never checked|not measured|been measured|dont measure|dont really measure|dont really|never measure|never weighed|wasnt told|not been tested|never tested|never been tested|cant swear|too young to know|couldnt be sure|not too sure
        """);

    public static bool IsIn(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (Phrases.LengthAt(words, i) > 0)
                return true;
        }

        return false;
    }
}
