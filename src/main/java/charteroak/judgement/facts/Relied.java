package charteroak.judgement.facts;

import charteroak.agreements.act.Act;

/** An act that an answer rests on, and the number of the agreement or project it was done to. */
public record Relied(Act act, String document) {}
