using Vidare.Access;
using Vidare.Ui;

namespace Vidare.Programmes.People;

/// <summary>Posts with who is on them and what is vacant, recruitment, mentors and premises (TUNA-32, TUNA-37, TUNA-53…55, TUNA-64).</summary>
static class SeeStaffing
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/insatser/{name}/bemanning", async (string name, ProgrammeDesk desk) =>
        await desk.Open(name) is { } open ? desk.Page<StaffingPage>(await StaffingModel.Load(desk, open, new Form())) : desk.NotThere()).For(ProgrammeOperation.ReadProgramme);

    internal static string Address(Programme programme) => Addresses.Programme(programme.Configuration.Name, "bemanning");

    /// <summary>On with the flash when it is done, else the page again with the sentence.</summary>
    internal static async Task<IResult> Answer(ProgrammeDesk desk, OpenProgramme open, Form form, Refusal? refusal, string flash)
    {
        if (form.Ok && refusal is null)
        {
            return desk.Done(Address(open.Programme), flash);
        }

        if (refusal is not null)
        {
            form.Refuse(Sentences.Of(refusal, open.Programme, desk.Today));
        }

        return desk.Again<StaffingPage>(await StaffingModel.Load(desk, open, form), form);
    }

    /// <summary>The form again under a scope of its own, since the page carries several.</summary>
    internal static Form Scoped(string scope, Form form, params string[] fields) => fields.Aggregate(new Form { Scope = scope }, (own, field) => own.With(field, form.Values(field)));
}
