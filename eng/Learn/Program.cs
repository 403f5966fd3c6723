using BoneRisk.Scoring;
using BoneRisk.Understanding;

// Run by the build: learns from the red flag examples (first argument), so that no start has to, and writes down what
// was learnt (second argument).
var file = File.ReadAllBytes(args[0]);
using var to = File.Create(args[1]);
RedFlagSense.Learn(file, RedFlags.IsEmergency).Write(to, file);
