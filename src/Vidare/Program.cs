using System.Text.Encodings.Web;
using System.Text.Unicode;
using Vidare.Ui;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents();
builder.Services.AddWebEncoders(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));

var app = builder.Build();
app.MapStaticAssets();
Gallery.Map(app);
await app.RunAsync();
