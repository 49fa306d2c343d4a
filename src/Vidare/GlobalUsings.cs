global using Vidare;
