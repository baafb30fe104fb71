package vn.phoihop.document;

/**
 * Bytes that a person sent, held in memory until they are checked.
 *
 * @param declaredNotSecret the person declared that a scan holds no state secret
 */
public record Upload(String name, byte[] bytes, boolean declaredNotSecret) {
    public boolean isEmpty() {
        return bytes.length == 0;
    }
}
