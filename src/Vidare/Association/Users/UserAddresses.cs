namespace Vidare.Association.Users;

/// <summary>Where users are; by id, never by name.</summary>
static class UserAddresses
{
    public static string Of(UserId id) => $"/anvandare/{id}";

    public static string Of(UserId id, string verb) => $"/anvandare/{id}/{verb}";
}
