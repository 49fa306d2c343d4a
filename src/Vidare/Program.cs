return await Vidare.Commands.CommandLine.Run(args);
