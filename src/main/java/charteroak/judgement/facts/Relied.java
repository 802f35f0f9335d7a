package charteroak.judgement.facts;

import charteroak.agreements.act.Act;

/** An act on which an answer rests, and the number of the agreement or project it was done to. */
public record Relied(Act act, String document) {}
