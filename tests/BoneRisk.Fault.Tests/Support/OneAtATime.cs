// Each test keeps the machine busy by itself; and what one of them waits for must not be slow because of another.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
