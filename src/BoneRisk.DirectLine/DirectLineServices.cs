using BoneRisk.Storage;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace BoneRisk.DirectLine;

/// <summary>Registers the channel.</summary>
public static class DirectLineServices
{
    internal const string CorsPolicy = "DirectLine";

    /// <summary>
    /// Adds the channel, with options from section <c>DirectLine</c>. Needs an <see cref="IActivityLog"/>, an
    /// <see cref="IAttachmentStore"/> and an <see cref="ISecretStore"/>
    /// (<see cref="StorageServices.AddBoneRiskStorage"/>) and the bot as <c>IBot</c>; runs what is registered as
    /// <c>IMiddleware</c>, in order.
    /// </summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DirectLineOptions>().Bind(configuration.GetSection("DirectLine")).ValidateOnStart();
        services.AddSingleton<IValidateOptions<DirectLineOptions>, DirectLineOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);

        services.AddSingleton<TokenSigner>();
        services.AddSingleton<StreamTokens>();
        services.AddSingleton(provider => new DirectLineTokens(
            provider.GetRequiredService<TokenSigner>(), provider.GetRequiredService<IOptions<DirectLineOptions>>()));

        services.AddSingleton<DirectLineAdapter>();
        services.AddSingleton<IncomingActivities>();
        services.AddSingleton<TurnRunner>();
        services.AddSingleton<ActivityIntake>();
        services.AddSingleton<StreamHub>();
        services.AddHostedService<SigningKeyAtStart>();
        services.AddHostedService<DrainTurns>();

        services.AddSingleton<Callers>();
        services.AddSingleton<RequestBody>();
        services.AddSingleton<TokenEndpoints>();
        services.AddSingleton<ConversationEndpoints>();
        services.AddSingleton<ActivityEndpoints>();
        services.AddSingleton<StreamEndpoint>();
        services.AddSingleton<UploadReader>();
        services.AddSingleton<UploadEndpoint>();
        services.AddSingleton<AttachmentEndpoints>();

        services.AddCors();
        services.AddOptions<CorsOptions>().Configure<IOptions<DirectLineOptions>>(
            (cors, options) => cors.AddPolicy(CorsPolicy, policy => Allow(policy, options.Value.AllowedOrigins)));
        return services;
    }

    private static void Allow(CorsPolicyBuilder policy, IList<string> origins)
    {
        policy
            .WithMethods("GET", "POST", "OPTIONS")
            .WithHeaders("Authorization", "Content-Type", "Accept", "x-ms-bot-agent", "x-requested-with")
            .WithExposedHeaders("Retry-After");
        if (origins.Contains("*"))
            policy.AllowAnyOrigin();
        else
            policy.WithOrigins([.. origins]).AllowCredentials(); // getsessionid is asked for with credentials
    }
}
