using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>Words for other people, relatives first.</summary>
internal static class People
{
    private static readonly FrozenSet<string> Words = WordTable.Set(
        """
        mum mom mam mummy mommy mama ma mother mumsy dad daddy father pa papa da husband hubby hubs wife wifey missus
        son daughter sister brother sis bro partner nan nana nanna nanny gran granny grandma grandmother gramma
        grandad granda grandpa grandfather gramps pop friend mate aunt auntie aunty uncle cousin neighbour neighbor
        colleague boyfriend girlfriend fiance fiancee spouse boss teacher baby child kid grandson granddaughter
        grandchild niece nephew stepmum stepdad carer flatmate housemate roommate inlaw lad lass chap bloke guy
        lady gentleman gent man woman patient resident client customer caller visitor pensioner
        mums moms dads nans grans husbands wifes sons daughters sisters brothers friends neighbours
        """);

    public static bool Are(string word) => Words.Contains(word);
}
