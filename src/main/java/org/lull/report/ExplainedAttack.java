package org.lull.report;

import java.util.List;
import org.lull.panel.Attack;

/** An attack, how its figures were agreed, and every sentence behind it, in time order. */
public record ExplainedAttack(Attack attack, List<Evidence> evidence) {}
