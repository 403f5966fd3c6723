using System.Collections.Frozen;

namespace BoneRisk.Understanding;

/// <summary>
/// Ordinary words that lie one or two slips away from a word that phrases look for ("licking", "locking"): they are
/// taken at their word. Found by looking up the most used English words; add one when it is misread.
/// </summary>
internal static class RealWords
{
    private static readonly FrozenSet<string> Words = WordTable.Set(
        """
        abort abortion absolute abusing accent accessing accidental aced aces acted actual advise advisory aesthetic affect agent aggressively alien aligns
        alike aline allergies alter ancient angel angled animal arena arise arousing ashes aspiring associating associative asymmetric asymmetrically attach
        auger awaiting award awoken backing backward bade badge baffling bailed bails baking balanced ballet banana bankers banking banned barfing barley
        barred based bass batches batching batted batteries battery batting beads beaming beans beast behaved behavior believe believed bellow beside betas
        biking billed billions bind binding biscuit bitter bitterly blame blaming bland blazing blend blessing blink blinking bloating blocking blond bloom
        boar boiled bolder bonus boosted boosting booted boring botched bother bounce bounded bounding bowed bower bowing boxed boxes bracing bracket braid
        branding breeze bridged brink brisk broker broth brown bubble budget buffer bugger building bunch bunches bundling bush buster butter cached caches
        caching caller calmed calving camping cancel capped capping card cardinal care caret carrier carries cartwheel casing casting catcher cater catering
        causing ceasing cells cessation chain chaining champ changing chapped chapters char charged cheating check checkers checking cheering chews chick
        chile choir chomping choosing chopping chord claiming clan clapper clapping clarity clash clashes classed clauses cleaned cleaning cleanly clearer
        clement clicking clinging clinking clipboard clipper clips clobber clock clocked clocking clone cloned cloning closer closest closet cluttering codes
        coding coincidence coke collate collating colons color combs comet compete competed compiler completed completer complex complexes compose composer
        compressing compressor compute computed concise concluded conclusion conditional conditioned conference confident confining conforming confusingly
        conic consent consonant constancy constraint construct constructed constructing consulted consulting consumed consuming cont contact contacted
        contacting contains contest context continued contortion contoured contraction contractors contradict contrary contrast contrasting conversion
        converted converting convince cooked cooking cooper cooperation cooperative copied copier core corked corking corollary corona couch counting coupled
        coupling court cracker crafting cram crap crappy crashes cream creating crick cried crippled croak cropped cropping crosses crown crows cruncher
        crunchy culling cured curly curried curs cursed curve cutting cycled daily damage danger dangerous deepened deferred definite deletions delicious
        denied denoted detect detected detection diary diction dieting differed difference differing diffing dilate dimming ding dining dint dipper directing
        directional directive director disappear disco disorderly distressed ditch dither doable dosing drafting draining drive drivel driven driving drown
        dumping dusk earl eighth electrical electron electronic elegant emery emitting employed engaged enlarge eviction exception excise excised excluded
        excluding exclusion exclusive execution exerting exited expanded expansion expend expended expensive expertise exploited explore explored explorer
        exploring expose exposing extending extracting extractor extreme faced facet facilities factored facts fails fairy faked faking fancy fare farms
        farther faulting faxes feather feature featured feeding feeds fees fellow fewer fiction fifth figured figuring filed files filing filled filter finder
        finer finishes fired firing firms fishing fixer fixes fixing flake flame flashing flattened flattening flawed flight floating flood flooding flour
        flowing flows folder folly font fooling forced forceful fore forge forgo forking formatting forming forte forth forums fraction framed framer framing
        freeing freshen friction fried frier fries fright frills fringe frowning fuller functional functioned funding funky furnished fuse fuzz fuzzing gain
        gallon gentlemen genus gland globs glowing glue goggles gong grabs grace grad grade grams grandfathered grant granting graphing grasp grave grepped
        grind grinding grinning gross grouping grown guile gulp halt hamming handing hang happen harden hardening haven header headline heady heated heating
        heaviest heel heeled heirs helper hides hinds hinted hinting hive hooking hoping horribly hovering hunter illusion imaging imported importer impose
        imposed inception inches inclusion indebted indented indications indirection induction infer inferred inflected inflection informational informative
        informed ingestion inhale inherent inherently inject injecting innards inquiries insect insensitively inserted insertion inserts insist inspected
        inspection inspects instruction insulated intention inter intro invented invention inverted invitation invocations isolated jabber join juggling
        keyword kicking knobs lacking lacks laden lanes large launch launching layer laying leader leaky leased leases least leave leaved lens licking lighter
        liked likeness liking limbo linen liner linger linked linking links linting listed liter litter lived living locker locus logged logger loop looping
        loosed looser losses lozenge lurking lynch maintain maker managed manager mangle mangling march marked marker marking marrying masked masking massing
        mastering matching math matter mattes meets melt menopausal meshing messes metal migrate migrating minus mired mistaken misty mistyping misused
        misuses mixes modeling moose morsel movement multiplex multiplied multiplier multiplies multiply munging named nearby neatly needle neither newer
        nodes noon noted noticed notifying noting novice nuked odometer officer older onetime onwards opener operand operate operating operational operator
        opposition option ordinal ordinarily otter outsider overcome override oversight overweight pace packer packing pager paired pairing pairs pane panel
        panicking pares parked parks parse parsing party passion passport pasted pastes pasting patent path pats patty paves payer paying payment peace
        peeking peeling pending pennant percussion permissive phoned phony physical piano picker picket pickled pickling piles pinging pings pinning pint
        pipping pitch placed placement placing plan plane plant planting plaster plastics plate platter players pleasing plugging plumbing pluses poke polled
        polling polls polluting pooled pooling popping porting portion ports positional positioned positive posting potato potty pouring pouting powder
        practically predates pres presume preventing prime priming prince prism privately probable probes processing prof programmed programmer progressive
        projector prone property prose prosper protect protected protection provably pruning public pudding pulsing punning punting pure purge pusher pushes
        putters queen questioned questionnaire quiet quote radiation raising rating ration reaches reactive reactor realize realizing reaping reasonable
        recast receptive recognized recognizer recognizing recording recreating recreation recta redemption reduce reduction refined refused refute regarded
        registrant rehashing rejecting rejection rejoined related relating relation relative relaxed relay relaying released releasing relied relies rely
        relying remain remained remove remover rental renting renumber renumbered repainted repaired repeat repeated replace replacing replay replayed
        replaying replied resent resetting reside residence residing resilient resort resorting respecting responded responsive restart restarted restate
        restores resultant retain retained retainer retort retrying reuse reusing reverting revising rewording risking risky roaming roar robbing root rotted
        rouge route routing ruining safely safes sage sake sale sallow salting salts salutation sample sand sash saturating scale scaled scaling scammed
        scanning scary scattered scone scope scoping scored scrap scraping scratch scratching screening searching searing secondarily securely securing
        sedation seed seeding seedling seeking seeks seem seep self sell selling sending senior separable separated separately separator sequence serviced
        settled seventh severed severing severity sewing shade shaded shading shady shaft shaker shall shallower shaping shard shared sharing shark shaved
        sheaf sheen sheep shims shiny shipped shipping ships shire shlock shoo shoot shorten shortest shouldered shove shovel shoveling shows shrugging
        shudder shuffled sibling sided sift sifting sigh sign signing simpler simplex simply sine sing singing singly sinking sips sitter situation sizing
        skins skipper skis slabs slack slash slashed slave sleepers slicing slider slides slimmed slimming slims sling slippery sloping slots slower slurp
        slurped slurping smart smiley smirking smoking smoothing smuggle smuggling snake snarf sneak snider sniff sniffing snippets snore snuck snuffle
        soaking sock softness sold sole solve sorter sorting sourcing spacing spade spam spanning sparsely spawned spawning spear specialize specials speedier
        spelled spelling spent spewed spewing spidery spikes spill spiral splashing splicing spline spoken spoof spoofing spool sport spotting sprain sprained
        spring squat stack stacked stacking staff staged stagger staging stale stall stalling stamping staple stapling star stark starred starter starving
        stash stashed stashing stat stated static statin stating station statute steaming steamy steering stemming stems stepped sticky stile stock stomped
        stomping stoop stooped stooping storing storm stormy stove straightened strainer strand stray stream streaming strengthen stretches strikes stringy
        strip stripping strobe stronger strongly stubbed stubs stuffing styling summing sung surfing survival survive survived swapped swapping swash sweep
        sweeping swift swig swigging switch switched switches swung symptom tack tacked tacking tailed tainting tale tally taming tamper tang tars tasks
        teaches teaching tear teen tended tense tenth testable testing thank thee theme theta thin thinking thirty thong thorough thousandth thrash threat
        throttle thumbing thunk thus tick ticked ticket tile tiling timed timer ting tinkering tipped tipping tips titles titling toggling tong topic topping
        torch touches traced tracer tracing tracking trade trading trail trailing trait trampling transplanted trapping traps trashed trashing traversing
        triad trick tries trillion trimming trims triplet trump trusting tuck tucker tumbler tuned tuning tunneling turds turner tweet tweeting twine twister
        tying unbind unblock unbreakable unclean uncomfortably understate understood underused undress unreadable unset usable value vanish vanishes vibration
        violating violet visiting voiced voicing voting wafer wait waiter walker wanderer waning warm warned warns warts washing wasted watermarks waves
        waving waxing weaken weakest weakly weaknesses weaning wears weaver weeding weigh welcomed whale whatever wheeler wheels wherever while whine whining
        whoever whomever whose widow wiggle winding winking winning winnow wired wiring witch wondering worded wording wordy wore worker worries worsen
        wrestling wright writing wrote zone
        """);

    public static bool Holds(string typed) => Words.Contains(typed);
}
