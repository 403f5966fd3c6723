namespace Microsoft.Bot.Schema.Teams;

/// <summary>Answer with a dialog in which to configure.</summary>
public class ConfigTaskResponse : ConfigResponse<TaskModuleResponseBase>;
