package io.marquee.models.boosting.training;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** The default settings with single values replaced, by the name of the record's component. */
public final class ChangedSettings {
    private ChangedSettings() {}

    /** For sets of a few thousand ratings: fewer and smaller trees that learn faster, grown by one thread. */
    public static TreeSettings quick(int rounds) {
        TreeSettings settings = with(with(TreeSettings.DEFAULT, "rounds", rounds), "threads", 1);
        return with(with(settings, "depth", 4), "learningRate", 0.1);
    }

    /** The same settings but for one. */
    public static TreeSettings with(TreeSettings settings, String component, Number value) {
        RecordComponent[] components = TreeSettings.class.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(each -> each.getName().equals(component) ? fitting(each, value) : valueOf(each, settings))
                .toArray();
        try {
            Constructor<TreeSettings> constructor = TreeSettings.class.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object fitting(RecordComponent component, Number value) {
        return component.getType() == int.class ? (Object) value.intValue() : (Object) value.doubleValue();
    }

    private static Object valueOf(RecordComponent component, TreeSettings settings) {
        try {
            return component.getAccessor().invoke(settings);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
