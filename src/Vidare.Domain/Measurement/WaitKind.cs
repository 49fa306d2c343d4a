namespace Vidare.Measurement;

/// <summary>What is waited for (väntan): a hand-over from its opening until somebody has taken over, one party's answer to it, or a referrer's completion (M-20, M-21).</summary>
public enum WaitKind { Handover, Answer, Information }
