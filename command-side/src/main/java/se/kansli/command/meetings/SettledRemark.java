package se.kansli.command.meetings;

import se.kansli.kernel.printed.MinutesRemarkCode;
import se.kansli.kernel.printed.RemarkSettlement;

/// A remark that somebody resolves while importing.
///
/// @param remark its number, from 1
/// @param code of the remark that was seen under that number
/// @param note the reason
public record SettledRemark(int remark, MinutesRemarkCode code, RemarkSettlement settled, String note) {}
