package io.marquee.models;

import java.util.Map;

/** A model that weighs what others say, and holds them. */
public interface Composite extends Model {
    /** The others by name, each a model in its own right. */
    Map<String, Model> inputs();
}
